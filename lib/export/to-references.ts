import { toSlug } from "../sources/to-slug";
import type { Attribution, Digest } from "../types";
import { createWordsLinks } from "./create-words-links";
import { pickWebAddress } from "./pick-web-address";
import { toChain } from "./to-chain";

/** What every citation format says of an article or of words in it; null is what is not known. */
export type Reference = {
  /** ASCII, unique in the export: "berita-example-2026-09-14-feri-baru-diuji". */
  key: string;
  title: string;
  /** Whole names as printed; see `toReferences`. */
  authors: string[];
  /** Name of the outlet. */
  container: string | null;
  /** Digits of year, month and day as printed, as far as they are known: ["2026", "09"]. */
  issued: string[];
  url: string | null;
  /** BCP 47. */
  language: string;
  abstract: string | null;
  note: string | null;
};

/** Words of the title in a key. */
const KEY_WORDS = 4;

/**
 * The references of a digest: its article, then each direct quote in text order.
 *
 * A quote is cited by the article that prints it, so its reference keeps the article's title,
 * authors, outlet and date: the quoted words stand in the abstract, who said them and who
 * carried them here in the note, and the address leads to the very words. Names stay whole: no
 * page says which part is a family name, most Indonesians have none, and split newsrooms read
 * “Indonesia, B. N.”.
 */
export function toReferences(digest: Digest): Reference[] {
  const { article } = digest;
  const link = createWordsLinks(digest);
  const whole: Reference = {
    key: toKey(article),
    title: toLine(article.title),
    authors: article.authors.map(toLine).filter(Boolean),
    container: toText(article.outlet.name) ?? toText(article.outlet.domain),
    issued: toDateParts(article.publishedAt),
    url: pickWebAddress([article.canonicalUrl, article.url]),
    language: toLine(article.language),
    abstract: toText(article.dek),
    note: null,
  };
  const quotes = digest.attributions.filter(({ kind }) => kind === "direct");
  return [
    whole,
    ...quotes.map((quote, index) => ({
      ...whole,
      key: `${whole.key}-${index + 1}`,
      url: link(quote.content) ?? whole.url,
      abstract: `“${toLine(article.text.slice(quote.content.start, quote.content.end))}”`,
      note: toNote(quote, digest),
    })),
  ];
}

/** "Wirana (Kepala dinas) → Antara"; null when the digest does not hold the source. */
function toNote(quote: Attribution, { sources }: Digest): string | null {
  const names = toChain(quote, sources).map(({ name, role }) =>
    role ? `${name} (${role})` : name,
  );
  return toText(names.join(" → "));
}

function toKey({ outlet, publishedAt, title }: Digest["article"]): string {
  const words = toSlug(title).split("-").slice(0, KEY_WORDS).join("-");
  const parts = [outlet.domain ?? outlet.name ?? "", publishedAt?.slice(0, 10) ?? "", words];
  const key = toSlug(parts.join(" ")).replace(/[^a-z0-9-]/g, "");
  return key.replace(/^-+|-+$/g, "") || "article";
}

/** The day as the page prints it: the offset is kept, never turned into another day. */
function toDateParts(iso: string | null): string[] {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso ?? "");
  return (parts?.slice(1) ?? []).filter((part) => part !== undefined);
}

/** Citation formats are read line by line: a value is one line. */
function toLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

function toText(text: string | null): string | null {
  return toLine(text ?? "") || null;
}
