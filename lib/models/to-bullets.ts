/** Long enough for any honest bullet: the longest of publishers' own are near 300 characters. */
const MAX_BULLET_CHARACTERS = 400;

/** Where reasoning models say what is not the answer. */
const [THOUGHT_START, THOUGHT_END] = ["<think>", "</think>"];

const LIST_MARK = /^\s*(?:[•‣▪◦]\s*|(?:\*\*|__)?(?:[-–*]|\d{1,2}[.)])(?:\*\*|__)?\s+)/;

/** An indented line without a mark goes on with the one before it. */
const GOES_ON = /\n[ \t]+(?![-–*•‣▪◦_\d\s])/g;

/** What turns, splits or hides text unseen (UTR 36); the joiners are letters of some scripts. */
const INVISIBLE = /(?![\u200C\u200D])\p{Cf}/gu;

/** Read of one line at most, so that a flood costs nothing. */
const MAX_LINE_CHARACTERS = 2_000;

/** In this order: what one step takes away may have split what the next looks for. */
const TO_PLAIN: [RegExp, string][] = [
  [INVISIBLE, ""],
  [/\p{Cc}/gu, " "],
  [/\*\*|__|`+|^\s*#+\s+/g, ""],
  [/!\[[^[\]]*\]\([^()]*\)/g, " "],
  [/\[([^[\]]*)\]\([^()]*\)/g, "$1"],
  [/<\/?[a-z!][^<>]*>?/gi, " "],
  [/(?:[a-z][a-z+.-]{0,20}:\/\/|\bwww\.)\S*/gi, " "],
  [/\s+/g, " "],
  [/ ([,.;:!?])/g, "$1"],
];

/**
 * The bullets in what a model wrote, at most `maxBullets`: lines, or a JSON list of strings, also
 * one that is still being written. Plain text only: marks of lists and emphasis, markup, links,
 * addresses, pictures and invisible characters go. Where some lines are marked as a list, the
 * others ("Here are the points:") are no bullets. A line said twice counts once.
 *
 * @example "Here you are:\n- **Rain** fell.\n- It [stopped](https://x.example)." → two bullets
 */
export function toBullets(written: string, maxBullets: number): string[] {
  const answer = withoutThoughts(written).trim();
  const lines = readListedStrings(answer) ?? splitLines(answer);
  const bullets = lines.map(toPlainLine).filter((line) => /\p{L}/u.test(line));
  return [...new Set(bullets)].slice(0, maxBullets);
}

function withoutThoughts(text: string): string {
  const end = text.lastIndexOf(THOUGHT_END);
  const answer = end < 0 ? text : text.slice(end + THOUGHT_END.length);
  const start = answer.indexOf(THOUGHT_START);
  return start < 0 ? answer : answer.slice(0, start);
}

/** The strings of a JSON list, whole or cut short; null where the answer is no such list. */
function readListedStrings(answer: string): string[] | null {
  const head = /^(?:```\w*\s*)?(?:\{\s*"\w+"\s*:\s*)?\[\s*(?=")/.exec(answer);
  if (!head) return null;
  const literals = answer.slice(head[0].length).match(/"(?:[^"\\]|\\.)*"/gs) ?? [];
  return literals.map(readLiteral).filter((text) => text !== null);
}

function readLiteral(literal: string): string | null {
  try {
    const value: unknown = JSON.parse(literal);
    return typeof value === "string" ? value : null;
  } catch {
    return null;
  }
}

function splitLines(answer: string): string[] {
  const lines = answer.replace(GOES_ON, " ").split("\n");
  const marked = lines.filter((line) => LIST_MARK.test(line));
  return marked.length > 1 ? marked : lines.filter((line) => !line.trim().endsWith(":"));
}

function toPlainLine(line: string): string {
  let plain = line.slice(0, MAX_LINE_CHARACTERS).replace(LIST_MARK, "");
  for (const [pattern, by] of TO_PLAIN) plain = plain.replace(pattern, by);
  plain = plain.trim();
  if (plain.length <= MAX_BULLET_CHARACTERS) return plain;
  const cut = plain.slice(0, MAX_BULLET_CHARACTERS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1))}…`;
}
