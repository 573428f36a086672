import { expect, it } from "vitest";
import { toQuoteWithSource } from "../../lib/export/to-quote-with-source";

it.each([
  [" Waktu tempuh turun. ", "Feri", "https://a/1", "“Waktu tempuh turun.”\n— Feri, https://a/1"],
  ["Waktu", "", "https://a/1", "“Waktu”\n— https://a/1"],
])("gives “%s” its source", (words, title, url, expected) => {
  expect(toQuoteWithSource(words, { title, url })).toBe(expected);
});
