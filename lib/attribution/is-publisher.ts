/**
 * Whether a name is the article's own publisher, whatever the endings ("antaranews", "Antara");
 * sister outlets with names of their own are not.
 */
export function isPublisher(
  name: string,
  outlet: { name: string | null; domain: string | null },
  siteWords: readonly string[],
): boolean {
  const other = toLetters(name);
  if (other === "") return false;
  return [outlet.name, outlet.domain].some((own) => toCores(own ?? "", siteWords).includes(other));
}

function toLetters(name: string): string {
  return name
    .toLowerCase()
    .replace(/\.\p{Ll}{2,4}(?:\.\p{Ll}{2})?$/u, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The publisher's letters, and those without the endings that sites share. */
function toCores(name: string, siteWords: readonly string[]): string[] {
  const cores = [name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ""), toLetters(name)];
  for (let index = 0; index < cores.length; index++) {
    const core = cores[index] ?? "";
    for (const word of siteWords) {
      const isLong = core.length >= word.length + 3;
      if (isLong && core.endsWith(word)) cores.push(core.slice(0, -word.length));
    }
  }
  return cores;
}
