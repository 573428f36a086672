import type { Token } from "./to-tokens";

/** Where two texts differ between words that they share: what each has there. */
export type Gap = { left: Token[]; right: Token[] };

/** Words of a sentence beyond this are not aligned. */
const MAX_WORDS = 150;

/** The share of `left` that stands in `right` in the same order, and the gaps in between. */
export function alignTokens(left: Token[], right: Token[]): { share: number; gaps: Gap[] } {
  const rows = left.slice(0, MAX_WORDS);
  const columns = right.slice(0, MAX_WORDS);
  const width = columns.length + 1;
  const lengths = toLengths(rows, columns);
  const gaps: Gap[] = [];
  let gap: Gap = { left: [], right: [] };
  let [row, column] = [0, 0];
  while (row < rows.length || column < columns.length) {
    const [own, other] = [rows[row], columns[column]];
    if (own && other && isSame(own, other)) {
      gaps.push(gap);
      gap = { left: [], right: [] };
      row += 1;
      column += 1;
    } else if (
      own &&
      (!other || at(lengths, (row + 1) * width + column) >= at(lengths, row * width + column + 1))
    ) {
      gap.left.push(own);
      row += 1;
    } else if (other) {
      gap.right.push(other);
      column += 1;
    }
  }
  const shared = at(lengths, 0) / Math.max(1, left.length);
  return { share: shared, gaps: [...gaps, gap].filter((g) => g.left.length > 0) };
}

/** Lengths of the longest common part of all ends of both lists. */
function toLengths(rows: Token[], columns: Token[]): Uint16Array {
  const width = columns.length + 1;
  const lengths = new Uint16Array((rows.length + 1) * width);
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    for (let column = columns.length - 1; column >= 0; column -= 1) {
      const [own, other] = [rows[row], columns[column]];
      const next = at(lengths, (row + 1) * width + column + 1) + 1;
      const rest = Math.max(
        at(lengths, (row + 1) * width + column),
        at(lengths, row * width + column + 1),
      );
      lengths[row * width + column] = own && other && isSame(own, other) ? next : rest;
    }
  }
  return lengths;
}

function isSame(left: Token, right: Token): boolean {
  return left.text === right.text || left.keys.some((key) => right.keys.includes(key));
}

const at = (list: Uint16Array, index: number): number => list[index] ?? 0;
