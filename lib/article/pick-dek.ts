import type { Clues } from "./page-article";
import { readDescription } from "./read-description";
import { toTitleKeys } from "./read-titles";
import { toKey } from "./to-key";

/** Words for search engines after the description's own: "... surut.,Banjir,Jateng", "#news". */
const TAIL = /(?<=[.!?]),\S.*$|(?:\s*#[\p{L}\p{N}_]+)+$/su;
/** The last part of a description, after a dash or a bar: " - Halaman 2". */
const LAST_PART = /\s[-–|]\s([^-–|]{3,20})$/;
/** So many characters tell whether the story says the same. */
const OPENING = 60;

/**
 * The sentence under the headline as the page's description gives it; null where that is the
 * title again, was cut short, or repeats the story's `text`. Words that the page prints outside
 * the story win over its description. `counters` are the lines that count pages ("halaman #").
 */
export function pickDek(
  { description, lines, titles }: Pick<Clues, "description" | "lines" | "titles">,
  { text, counters }: { text: string; counters: readonly string[] },
): string | null {
  const given = stripCounter(description?.replace(TAIL, "") ?? "", counters);
  const { words, isCut } = readDescription(given);
  const key = toKey(words);
  if (key === "" || toTitleKeys(titles).has(key)) return null;
  const isPrinted = (line: string) => line.length < 2 * given.length && toKey(line).startsWith(key);
  const printed = lines.find(isPrinted);
  if (printed !== undefined) return printed;
  const opening = given.slice(0, OPENING).trim();
  return isCut || text.includes(opening) ? null : given;
}

function stripCounter(description: string, counters: readonly string[]): string {
  const [tail = "", part = ""] = LAST_PART.exec(description) ?? [];
  const isCounter = counters.includes(toKey(part).replace(/\d+/g, "#"));
  return isCounter ? description.slice(0, -tail.length) : description;
}
