/**
 * Words that the reader selected, with where they stand.
 *
 * @example → “Waktu tempuh turun.”\n— Feri baru diuji, https://berita.example/feri
 */
export function toQuoteWithSource(words: string, page: { title: string; url: string }): string {
  const place = [page.title, page.url].filter((part) => part !== "").join(", ");
  return `“${words.trim()}”\n— ${place}`;
}
