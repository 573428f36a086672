/**
 * Whether a name is the article's own publisher, whatever the endings ("antaranews", "Antara");
 * sister outlets with names of their own are not.
 */
export function isPublisher(
  name: string,
  outlet: { name: string | null; domain: string | null },
  siteWords: readonly string[],
): boolean {
  const own = [outlet.name, outlet.domain].map((one) => toCore(one ?? "", siteWords));
  const other = toCore(name, siteWords);
  return other !== "" && own.includes(other);
}

/** Letters of a site's name without the words that all sites share. */
function toCore(name: string, siteWords: readonly string[]): string {
  let core = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const word of siteWords) {
      if (core.length < word.length + 3 || !core.endsWith(word)) continue;
      core = core.slice(0, -word.length);
      isChanged = true;
    }
  }
  return core;
}
