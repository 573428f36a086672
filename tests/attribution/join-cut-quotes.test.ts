import { expect, it } from "vitest";
import { joinCutQuotes } from "../../lib/attribution/join-cut-quotes";
import { toParagraphs } from "./show-attributions";

it.each([
  ["Ia datang.”\nKami siap,” kata Budi.", ["Ia datang.”\nKami siap,” kata Budi."]],
  ["Ia datang. “\nKami siap.\nYa,” kata Budi.", ["Ia datang. “\nKami siap.\nYa,” kata Budi."]],
  ["“Kami siap.”\n“Ya,” kata Budi.", ["“Kami siap.”", "“Ya,” kata Budi."]],
  ["Kami siap.”\nIa pulang.", ["Kami siap.”", "Ia pulang."]],
  ["Ia datang.\nIa pulang.", ["Ia datang.", "Ia pulang."]],
])("joinCutQuotes(%j) is %j", (text, joined) => {
  const spans = joinCutQuotes(text, toParagraphs(text));
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(joined);
});
