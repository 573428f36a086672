import { CUT } from "./find-dek";
import type { Block } from "./page-tree";
import { toKey, toTextKey } from "./to-key";

/** Words for search engines after the description's own: "... surut.,Banjir,Jateng", "#news". */
const TAIL = /(?<=[.!?]),\S.*$|(?:\s*#[\p{L}\p{N}_]+)+$/su;
/** So many characters tell whether the story says the same. */
const OPENING = 60;

/**
 * The sentence under the headline as the page's description gives it; null where that is the
 * title again, was cut short, or repeats the story. Printed words win over the description.
 */
export function pickDek(
  description: string | null,
  { around, titles, text }: { around: Block[]; titles: Set<string>; text: string },
): string | null {
  const given = description?.replace(TAIL, "") ?? "";
  const key = toKey(given.replace(CUT, ""));
  if (key === "" || titles.has(key)) return null;
  const printed = around.find((block) => toTextKey(block).startsWith(key));
  if (printed && printed.text.length < 2 * given.length) return printed.text;
  const opening = given.slice(0, OPENING).trim();
  return CUT.test(given) || text.includes(opening) ? null : given;
}
