/**
 * A line as a key to compare with the words of the data: lower case, one kind of apostrophe,
 * white space folded, without signs at either end.
 */
export function toKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, " ")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}

/** The longest of `openings` (keys) that the key begins with as whole words, or null. */
export function findOpening(key: string, openings: readonly string[]): string | null {
  let longest: string | null = null;
  for (const opening of openings) {
    if (!key.startsWith(opening) || opening.length <= (longest?.length ?? 0)) continue;
    const next = key.charAt(opening.length);
    if (next === "" || !/[\p{L}\p{N}]/u.test(next) || !/[a-z\u00c0-\u024f]$/.test(opening))
      longest = opening;
  }
  return longest;
}
