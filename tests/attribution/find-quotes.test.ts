import { expect, it } from "vitest";
import { findQuotes } from "../../lib/attribution/find-quotes";
import { splitTokens } from "../../lib/attribution/split-tokens";

it.each([
  ['Ia berkata "ya" lalu "tidak".', ["ya", "tidak"]],
  ["“Kata ‘ya’ itu,” ujarnya", ["Kata ‘ya’ itu,"]],
  ["„Ja“ sagte sie", ["Ja"]],
  ["« Oui », dit-elle", ["Oui"]],
  ["「はい」と言った", ["はい"]],
  ["”Kami siap,” kata Budi", ["Kami siap,"]],
  ["“Kami siap. Semua siap.", ["Kami siap. Semua siap."]],
  ['Ia membawa 5" layar tua', []],
  ["Abdul Mu'ti dan Qur'an", []],
  ["tanpa kutipan", []],
])("findQuotes(%j) is %j", (text, words) => {
  const quotes = findQuotes(splitTokens(text, { start: 0, end: text.length }));
  expect(quotes.map(({ inner }) => text.slice(inner.start, inner.end))).toEqual(words);
});
