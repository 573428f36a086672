import { describe, expect, it } from "vitest";
import { toMarkWords } from "../../lib/article/page-tree";

describe("toMarkWords", () => {
  it.each([
    ["ArticleBody-related_links ", ["article", "body", "related", "links"]],
    ["ad1 ad-300x250", ["ad", "ad"]],
    ["w-node-95248372-72f6b3ad", ["w", "node"]],
    [" ", []],
  ])("reads %j", (mark, words) => {
    expect(toMarkWords(mark)).toEqual(words);
  });
});
