/**
 * A name in at most two lines of `letters` each, broken between words; what is longer is cut.
 *
 * @example splitLabel("Seorang pejabat yang enggan", 15) → ["Seorang pejabat", "yang enggan"]
 */
export function splitLabel(name: string, letters: number): string[] {
  if (name.length <= letters) return [name];
  const space = name.lastIndexOf(" ", letters);
  if (space <= 0) return [cut(name, letters)];
  return [name.slice(0, space), cut(name.slice(space + 1), letters)];
}

function cut(words: string, letters: number): string {
  return words.length <= letters ? words : `${words.slice(0, letters - 1).trimEnd()}…`;
}
