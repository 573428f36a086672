import type { Row } from "./run-summarizer";

const SCORES = "   R-1    R-2    R-L";
const HEAD = `${"".padEnd(18)}${SCORES} |  published${SCORES} | words      ms  crashes`;

/** One line a summarizer, the scores in percent. */
export function printTable(corpus: string, rows: Row[]): void {
  console.log(`\n${corpus}\n${HEAD}`);
  for (const { name, symmetric, published, words, milliseconds, crashes } of rows) {
    const own = symmetric.map(toCell).join(" ");
    const theirs = published.map(toCell).join(" ");
    const cost = `${words.toFixed(0).padStart(5)} ${milliseconds.toFixed(2).padStart(7)}`;
    const failed = String(crashes).padStart(8);
    console.log(`${name.padEnd(18)}${own} |           ${theirs} | ${cost} ${failed}`);
  }
}

const toCell = (value: number): string => value.toFixed(2).padStart(6);
