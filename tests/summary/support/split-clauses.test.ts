import { expect, it } from "vitest";
import { summaryData } from "../../../lib/data/summary";
import { splitClauses } from "../../../lib/summary/support/split-clauses";
import { toTokens, toTokenWords } from "../../../lib/summary/support/to-tokens";

it.each([
  [
    "Korea Utara mengirim tentara, sementara Washington menuduh Moskow",
    ["Korea Utara mengirim tentara", "sementara Washington menuduh Moskow"],
  ],
  ["Pasar dibuka, Senin", ["Pasar dibuka Senin"]],
  ["Hubungan Moskow–Pyongyang semakin erat", ["Hubungan Moskow Pyongyang semakin erat"]],
  ["", []],
])("%j has the clauses %j", (text, clauses) => {
  const data = summaryData("id");
  const split = splitClauses(text, toTokens(text, toTokenWords(data)), data);
  expect(split.map((tokens) => tokens.map(({ printed }) => printed).join(" "))).toEqual(clauses);
});
