import { readFile } from "node:fs/promises";
import path from "node:path";
import { gunzipSync } from "node:zlib";

const SAMPLE = new URL("../../tests/fixtures/articles/publisher-box/page.html", import.meta.url);

/**
 * The page to open: its address and, when it is served from a file, its `{ body, type }`.
 *
 * `target` is an address, a file (HTML, also gzipped) or null for the sample article. A file is
 * served under its own canonical address, else under a made-up one.
 */
export async function pickPage(target) {
  if (target && /^https?:\/\//i.test(target)) return { url: target, page: null };
  // npm runs scripts in the project's folder and tells where it was called.
  const file = target && path.resolve(process.env.INIT_CWD ?? ".", target);
  const body = await readPage(file ?? SAMPLE);
  const html = body.toString("utf8");
  const charset = /<meta[^>]+charset/i.test(html.slice(0, 4_096)) ? "" : "; charset=utf-8";
  const url = readCanonicalUrl(html) ?? makeUpUrl(target);
  return { url, page: { body, type: `text/html${charset}` } };
}

async function readPage(file) {
  const body = await readFile(file).catch((error) => {
    const reason = error.code === "ENOENT" ? "there is no such file" : error.message;
    throw new Error(`Cannot open ${file}: ${reason}. Give an https address or an HTML file.`);
  });
  return body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body) : body;
}

function readCanonicalUrl(html) {
  const link = /<link\b[^>]*\brel=["']?canonical\b[^>]*>/i.exec(html)?.[0] ?? "";
  const href = /\bhref=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(link);
  const address = (href?.[1] ?? href?.[2] ?? href?.[3] ?? "").replaceAll("&amp;", "&");
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  url.protocol = "https:";
  url.port = "";
  url.hash = "";
  return url.href;
}

function makeUpUrl(file) {
  return new URL(encodeURIComponent(path.basename(String(file))), "https://ringkas.example/").href;
}
