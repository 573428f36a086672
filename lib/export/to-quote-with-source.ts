import { stripUnseen } from "../text/strip-unseen";

/**
 * Words that the reader selected, with where they stand.
 *
 * @example → “Waktu tempuh turun.”\n— Feri baru diuji, https://berita.example/feri
 */
export function toQuoteWithSource(words: string, page: { title: string; url: string }): string {
  const title = stripUnseen(page.title).replace(/\s+/g, " ").trim();
  const place = [title, page.url].filter((part) => part !== "").join(", ");
  return `“${words.trim()}”\n— ${place}`;
}
