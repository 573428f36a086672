/** The sign at which a page's description was cut. */
const CUT = /(?:\.{3}|…)$/;

/** Whether a description was cut short, and its words without the sign of it. */
export function readDescription(description: string): { words: string; isCut: boolean } {
  return { words: description.replace(CUT, ""), isCut: CUT.test(description) };
}
