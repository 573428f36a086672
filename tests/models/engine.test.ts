import { describe, expect, it } from "vitest";
import { interfaceWords } from "../../lib/data/interface";
import { ENGINE_FAULTS, UNAVAILABLE_REASONS } from "../../lib/models/engine";
import { ENDPOINT_REFUSALS } from "../../lib/models/to-endpoint";

const PARAMS = new Set(["{host}", "{model}", "{status}", "{seconds}", "{line}"]);

describe.each(Object.entries(interfaceWords))("words about engines in %s", (_language, words) => {
  it.each([
    ...ENGINE_FAULTS.map((kind) => `engine.fault.${kind}`),
    ...UNAVAILABLE_REASONS.map((reason) => `engine.unavailable.${reason}`),
    ...ENDPOINT_REFUSALS.map((reason) => `engine.address.${reason}`),
  ])("has a sentence for %s", (key) => {
    const sentence = String(words[key]);
    expect(sentence).toMatch(/\p{L}.*\.$/u);
    for (const param of sentence.match(/\{\w+\}/g) ?? []) expect(PARAMS).toContain(param);
  });

  it("has a sentence of its own for every fault of an endpoint", () => {
    const shared = new Set(["not-in-browser", "language-not-supported"]);
    const sentences = ENGINE_FAULTS.filter((kind) => !shared.has(kind)).map(
      (kind) => words[`engine.fault.${kind}`],
    );
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});
