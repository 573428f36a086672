import { expect, it } from "vitest";
import { toChain, toChainWords } from "../../lib/export/to-chain";
import { exampleDigest } from "../example-digest";

const [attribution] = exampleDigest.attributions;

it.each([
  { via: ["s2"], words: "Wirana → Antara" },
  { via: [], words: "Wirana" },
  { via: ["s9"], words: "Wirana" },
])("s1 by $via: $words", ({ via, words }) => {
  if (!attribution) throw new Error("The example digest has an attribution.");
  expect(toChainWords(toChain({ ...attribution, via }, exampleDigest.sources))).toBe(words);
});
