import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { taggerWeights } from "../../lib/data/tagger";

const MOST_BYTES = 200 * 1024;

describe("taggerWeights", () => {
  it.each(["en", "en-GB", "EN"])("finds the English tagger for %s", async (language) => {
    expect(await taggerWeights(language)).not.toBeNull();
  });

  it.each(["id", "xx", ""])("finds none for %j", async (language) => {
    expect(await taggerWeights(language)).toBeNull();
  });

  it("stays small", async () => {
    const text = JSON.stringify(await taggerWeights("en"));
    expect(gzipSync(text, { level: 9 }).length).toBeLessThan(MOST_BYTES);
  });

  it("lists each word once, sorted", async () => {
    const weights = await taggerWeights("en");
    const lists = weights?.classes.map(({ words }) => words) ?? [];
    for (const words of lists) expect(words).toEqual([...words].sort());
    expect(new Set(lists.flat()).size).toBe(lists.flat().length);
  });
});
