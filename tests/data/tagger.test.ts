import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { taggerWeights } from "../../lib/data/tagger";

const MOST_BYTES = 45_000;

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
});
