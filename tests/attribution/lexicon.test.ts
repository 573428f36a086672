import { expect, it } from "vitest";
import { toLexicon } from "../../lib/attribution/lexicon";
import { attributionData } from "../../lib/data/attribution";

it.each([
  ["id", "kata", true],
  ["id", "menurutnya", true],
  ["id", "menurut", true],
  ["id", "data", true],
  ["id", "dikabarkan", true],
  ["id", "menunjukkan", true],
  ["id", "rumah", false],
  ["en", "according", true],
  ["en", "to", false],
  ["en", "said", true],
])("%s: a cue can begin with %s: %s", (language, word, isCue) => {
  expect(toLexicon(attributionData(language)).isCue(word)).toBe(isCue);
});
