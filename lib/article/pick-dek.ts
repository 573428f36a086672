import type { Block } from "./page-tree";
import { toKey, toTextKey } from "./to-key";

/**
 * The sentence under the headline as the page's description gives it; null where that is the
 * title again. Printed words win over a description that was cut short.
 */
export function pickDek(
  description: string | null,
  { around, titles }: { around: Block[]; titles: Set<string> },
): string | null {
  if (!description) return null;
  const key = toKey(description.replace(/(?:\.{3}|…)$/, ""));
  if (key === "" || titles.has(key)) return null;
  const printed = around.find((block) => toTextKey(block).startsWith(key));
  return printed && printed.text.length < 2 * description.length ? printed.text : description;
}
