/** A reporter's name in capitals: "ANI SARI". */
const REPORTER = /^\p{Lu}{2,}(?: \p{Lu}{2,}){1,3}$/u;
const BETWEEN_NAMES = /\s*[|/,]\s*/;

/**
 * The names on the line that signs a story: reporters, known by their capitals, and others.
 *
 * @example "ANI SARI | ANTARA" → reporters: ["ANI SARI"], others: ["ANTARA"]
 */
export function splitSignature(line: string): { reporters: string[]; others: string[] } {
  const names = line.trim().split(BETWEEN_NAMES);
  const isReporter = (name: string) => REPORTER.test(name);
  return {
    reporters: names.filter(isReporter),
    others: names.filter((name) => !isReporter(name)),
  };
}
