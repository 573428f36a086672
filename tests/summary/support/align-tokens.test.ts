import { expect, it } from "vitest";
import { summaryData } from "../../../lib/data/summary";
import { alignTokens } from "../../../lib/summary/support/align-tokens";
import { toTokens, toTokenWords } from "../../../lib/summary/support/to-tokens";

const words = toTokenWords(summaryData("id"));

it.each([
  ["Ani membuka pasar", "Budi membuka pasar", 2 / 3, [["Ani", "Budi"]]],
  ["Ani membuka pasar", "Ani membuka pasar ikan", 1, []],
  ["Ani pergi", "hujan turun deras", 0, [["Ani pergi", "hujan turun deras"]]],
])("%j beside %j shares %f", (left, right, share, gaps) => {
  const aligned = alignTokens(toTokens(left, words), toTokens(right, words));
  expect(aligned.share).toBeCloseTo(share);
  const print = (tokens: { printed: string }[]) => tokens.map((t) => t.printed).join(" ");
  expect(aligned.gaps.map((gap) => [print(gap.left), print(gap.right)])).toEqual(gaps);
});
