import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { promptWords } from "../../lib/data/prompts";
import { createEngine, toEngineSetting, type EngineSetting } from "../../lib/models/create-engine";
import { createFakeBuiltIn } from "./support/fake-built-in";

const DEFAULTS: EngineSetting = {
  choice: "none",
  address: "",
  model: "",
  key: "",
  waitMs: 30_000,
};

const PARTS = {
  summarizer: createFakeBuiltIn().api,
  languageModel: createFakeBuiltIn().api,
  words: promptWords("en"),
  hasPermission: async () => true,
  isOnline: () => true,
};

describe("toEngineSetting", () => {
  it.each([
    [null, {}],
    [undefined, {}],
    ["endpoint", {}],
    [{}, {}],
    [{ choice: "endpoint" }, { choice: "endpoint" }],
    [{ choice: "cloud" }, {}],
    [{ address: 7, model: null, key: ["k"] }, {}],
    [{ address: "http://localhost:1" }, { address: "http://localhost:1" }],
    [{ key: "k".repeat(1_001) }, {}],
    [{ waitMs: 60_000 }, { waitMs: 60_000 }],
    [{ waitMs: 120_001 }, {}],
    [{ waitMs: 0 }, {}],
    [{ waitMs: "60000" }, {}],
    [{ choice: "endpoint", waitMs: NaN }, { choice: "endpoint" }],
    [{ other: 1 }, {}],
  ])("%j differs from the defaults by %j", (stored, changes) => {
    expect(toEngineSetting(stored)).toEqual({ ...DEFAULTS, ...changes });
  });

  it("makes a setting of anything", () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(Object.keys(toEngineSetting(stored))).toEqual(Object.keys(DEFAULTS));
      }),
    );
  });
});

describe("createEngine", () => {
  const address = "http://localhost:11434";
  it.each([
    [{}, null],
    [{ choice: "device-summarizer" }, "device-model"],
    [{ choice: "device-prompt" }, "device-model"],
    [{ choice: "endpoint", address, model: "m" }, "endpoint"],
    [{ choice: "endpoint", address: "http://evil.example", model: "m" }, null],
    [{ choice: "endpoint", address, model: "" }, null],
  ])("%j is written by %j", (stored, origin) => {
    expect(createEngine(toEngineSetting(stored), PARTS)?.origin ?? null).toBe(origin);
  });
});
