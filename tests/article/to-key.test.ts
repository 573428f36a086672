import { describe, expect, it } from "vitest";
import { toBlock } from "../../lib/article/page-tree";
import { findOpening, toKey, toTextKey } from "../../lib/article/to-key";

describe("toKey", () => {
  it.each([
    ["  Baca  Juga: ", "baca juga"],
    ["“Ringkasan Berita”", "ringkasan berita"],
    ["‘It’s here.’", "it's here"],
    ["...", ""],
    ["", ""],
    ["(c) 2026", "c) 2026"],
    ["★ Élan ½ ★", "élan ½"],
    ["「関連記事」", "関連記事"],
    ["😀 𐐨𐐩 😀", "𐐨𐐩"],
    ["\u00a0–\u2003a", "a"],
  ])("of %j is %j", (text, key) => {
    expect(toKey(text)).toBe(key);
  });

  it("is made once for a block, and is the block's text's", () => {
    const block = toBlock({ index: 0, text: "Baca Juga:", pieces: [], links: [] });
    expect(toTextKey(block)).toBe("baca juga");
    expect(block.known.key).toBe(toKey(block.text));
  });
});

describe("findOpening", () => {
  it.each([
    ["baca juga jalan", ["baca", "baca juga"], "baca juga"],
    ["bacaan", ["baca"], null],
    ["関連記事一覧", ["関連"], "関連"],
    ["", ["baca"], null],
  ])("in %j of %j is %j", (key, openings, opening) => {
    expect(findOpening(key, openings)).toBe(opening);
  });
});
