const SHINGLE = 4;

/** The 4-word groups of a text: what tells one sentence printed twice from two sentences. */
export function toShingles(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles: string[] = [];
  const size = Math.min(SHINGLE, words.length);
  for (let at = 0; size > 0 && at + size <= words.length; at += 1) {
    shingles.push(words.slice(at, at + size).join(" "));
  }
  return shingles;
}

/** The share of a text's 4-word groups that are among the known ones, 0 for a text without. */
export function scoreWords(text: string, known: Set<string>): number {
  const shingles = toShingles(text);
  if (shingles.length === 0) return 0;
  return shingles.filter((shingle) => known.has(shingle)).length / shingles.length;
}
