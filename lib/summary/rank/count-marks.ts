import { KIND, readKind, readKindBefore, skipKinds } from "../../text/character-kinds";

/** What is counted in a sentence; `printed` are its UTF-16 units without white space. */
export type MarkCounts = {
  printed: number;
  figures: number;
  commas: number;
  colons: number;
  quotationMarks: number;
};

/** The marks of a sentence, in one walk; a figure keeps its inner points and commas. */
export function countMarks(text: string): MarkCounts {
  const counts = { printed: 0, figures: 0, commas: 0, colons: 0, quotationMarks: 0 };
  for (let at = 0; at < text.length; at += 1) {
    const kind = readKind(text, at);
    if ((kind & KIND.space) !== 0) continue;
    counts.printed += 1;
    if ((kind & KIND.number) !== 0) {
      const end = skipKinds(text, at, KIND.number);
      if (!goesOn(text, at)) counts.figures += 1;
      counts.printed += end - 1 - at;
      at = end - 1;
    } else if (kind === 0) countMark(text.charCodeAt(at), counts);
  }
  return counts;
}

/** Whether the digits from `at` on belong to the figure before: "10.000". */
function goesOn(text: string, at: number): boolean {
  const joint = text.charCodeAt(at - 1);
  const isJoint = joint === POINT || joint === COMMA;
  return isJoint && (readKindBefore(text, at - 1) & KIND.number) !== 0;
}

const [POINT, COMMA, COLON, STRAIGHT, OPENING, CLOSING] = [...'.,:"“”'].map((mark) =>
  mark.charCodeAt(0),
);

function countMark(unit: number, counts: MarkCounts): void {
  if (unit === COMMA) counts.commas += 1;
  else if (unit === COLON) counts.colons += 1;
  else if (unit === STRAIGHT || unit === OPENING || unit === CLOSING) counts.quotationMarks += 1;
}
