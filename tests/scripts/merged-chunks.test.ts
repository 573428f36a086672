import { describe, expect, it } from "vitest";
import { mergeChunks } from "../../scripts/setup/merged-chunks.mjs";

type Context = { getModuleInfo: (id: string) => { importers: string[] } };
type Group = {
  name: string | ((id: string, context: Context) => string | null);
  test?: RegExp | ((id: string) => boolean);
};

const entrypoints = (count: number) => Array.from({ length: count }, () => ({}) as never);

function readOutput(count: number): { codeSplitting?: { groups: Group[] } } {
  const output = {};
  mergeChunks(entrypoints(count), { build: { rollupOptions: { output } } });
  return output;
}

/** The first chunk that takes a module for itself; null where its importers decide. */
function findChunk(id: string, importer = "/entrypoints/sidepanel/main.tsx"): string | null {
  const context = { getModuleInfo: () => ({ importers: [importer] }) };
  for (const { name, test } of readOutput(2).codeSplitting?.groups ?? []) {
    const isTaken = test === undefined || (test instanceof RegExp ? test.test(id) : test(id));
    const chunk = typeof name === "string" ? name : name(id, context);
    if (isTaken && chunk !== null) return chunk;
  }
  return null;
}

describe("a module's chunk", () => {
  it.each([
    { id: "/lib/surface/open-interface.ts", importer: "/entrypoints/background.ts", chunk: "base" },
    { id: "\0vite/preload-helper.js", importer: undefined, chunk: "base" },
    { id: "/lib/surface/ask-tab.ts", importer: undefined, chunk: "ask" },
    { id: "/lib/digest.ts", importer: undefined, chunk: "show" },
    { id: "/lib/data/ranker.json", importer: undefined, chunk: "show" },
    { id: "/components/Popup.tsx", importer: undefined, chunk: "show" },
    { id: "/lib/data/organisations/built.json", importer: undefined, chunk: null },
    { id: "/lib/data/tagger/en.json", importer: undefined, chunk: null },
    { id: "/lib/network/request-bytes.ts", importer: undefined, chunk: null },
    { id: "/lib/surface/open-engine.ts", importer: undefined, chunk: null },
    { id: "/components/options/Options.tsx", importer: undefined, chunk: null },
    { id: "/components/surface.css", importer: undefined, chunk: null },
    { id: "/entrypoints/sidepanel/main.tsx", importer: undefined, chunk: null },
  ])("of $id is $chunk", ({ id, importer, chunk }) => {
    expect(findChunk(id, importer)).toBe(chunk);
  });
});

it("leaves a script that is injected alone", () => {
  expect(readOutput(1)).toEqual({});
});
