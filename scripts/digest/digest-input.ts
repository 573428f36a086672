import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { JSDOM, VirtualConsole } from "jsdom";
import * as v from "valibot";
import { readArticle } from "../../lib/article/read-article";
import { readSentences, readText } from "../../lib/article/read-text";
import { readingData } from "../../lib/data/reading";
import { taggerWeights } from "../../lib/data/tagger";
import { digestArticle, digestNoArticle } from "../../lib/digest";
import type { Digest, Note, Reading } from "../../lib/types";
import { organisations, wordingFor } from "./digest-tools";

const id = v.string();
const title = v.optional(v.string());

/** The three kinds of input: a saved page, plain text, given sentences. */
const Input = v.union([
  v.object({ id, html: v.string(), url: v.optional(v.string()) }),
  v.object({
    id,
    text: v.string(),
    title,
    lang: v.optional(v.string()),
    outlet: v.optional(v.string()),
    bullets: v.optional(v.array(v.string())),
    label: v.optional(v.string()),
  }),
  v.object({
    id,
    paragraphs: v.array(v.array(v.string())),
    title,
    lang: v.optional(v.string()),
  }),
]);

export type DigestInput = v.InferOutput<typeof Input>;

/** The input in unknown JSON; throws one clear line for anything else. */
export function toDigestInput(input: unknown): DigestInput {
  const result = v.safeParse(Input, input);
  if (result.success) return result.output;
  throw new Error('needs "id" and one of "html", "text" or "paragraphs", each of the right type');
}

/** The digest of one input, read with the extension's own code; paths are relative to `folder`. */
export async function digestInput(
  input: DigestInput,
  { folder, bulletCount }: { folder: string; bulletCount: number },
): Promise<Digest> {
  const reading = toReading(input, folder);
  const language = reading.kind === "article" ? reading.article.language : "id";
  const options = {
    bulletCount,
    organisations: await organisations(),
    tagger: await taggerWeights(language),
    sayNote: ({ kind, params }: Note) => wordingFor(language).say(`note.${kind}`, params),
  };
  return reading.kind === "article"
    ? digestArticle(reading.article, options)
    : digestNoArticle(reading, wordingFor(language).say(`state.${reading.reason}`));
}

function toReading(input: DigestInput, folder: string): Reading {
  if ("html" in input) return readPage(resolve(folder, input.html), input.url);
  const { lang, ...rest } = input;
  const given = { ...rest, ...(lang === undefined ? {} : { language: lang }) };
  const article = "text" in given ? readText(given) : readSentences(given);
  return { kind: "article", article };
}

/** Reads a saved page in a DOM without layout; scripts do not run and nothing is fetched. */
function readPage(file: string, url: string | undefined): Reading {
  const bytes = readFileSync(file);
  const html = toHtml(file.endsWith(".gz") ? gunzipSync(bytes) : bytes);
  const dom = openPage(html);
  const { document } = dom.window;
  const address = url ?? readAddress(document);
  if (address !== null) dom.reconfigure({ url: address });
  const { reading } = readArticle(document, { url: address ?? "", words: readingData });
  dom.window.close();
  return reading;
}

/**
 * The text of UTF-8, else the bytes, for which the page's own declaration counts. Saved pages
 * have lost the header that names their encoding, and often declare none within the 1,024 bytes
 * in which HTML looks for it.
 */
function toHtml(bytes: Buffer): string | Buffer {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return bytes;
  }
}

const STYLES = /<style\b[^>]*>[\s\S]*?<\/style>/gi;

/** The page in a DOM, without its style sheets where one of them breaks the DOM's own reader. */
function openPage(html: string | Buffer): JSDOM {
  const options = { virtualConsole: new VirtualConsole() };
  try {
    return new JSDOM(html, options);
  } catch {
    return new JSDOM(html.toString("utf8").replace(STYLES, "<style></style>"), options);
  }
}

/** A saved page's own address, where it names one. */
function readAddress(document: Document): string | null {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
  const meta = document.querySelector('meta[property="og:url"]')?.getAttribute("content");
  return [link, meta].find((href) => href && URL.canParse(href) && /^https?:/.test(href)) ?? null;
}
