import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fill } from "../../lib/data/fill";
import { packedData, packObject } from "../../scripts/setup/packed-data.mjs";

const files = ["languages", "interface", "boxes"].flatMap((folder) =>
  readdirSync(`lib/data/${folder}`, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".json"))
    .map((path) => `lib/data/${folder}/${path}`),
);

/** An object after it was packed and filled again. */
function carry(object: object): object {
  const { names, values } = packObject(object);
  return fill(names, values);
}

it.each([
  { none: [] },
  { empty: [""] },
  { words: ["kata", "ujar"], ending: ["i", ""] },
  { marks: ["a|b", "c"], lines: "satu\ndua" },
  { code: "id", script: "", name: "Indonesia" },
  {
    pairs: [
      ["be", ""],
      ["“", "”"],
    ],
    none: [[]],
  },
  {
    verbs: [
      { stems: ["kata"], drop: true },
      { stems: [], drop: false },
    ],
  },
  { verbs: [{ stems: ["kata"] }, { drop: false }] },
  { zones: { WIB: "+07:00", WITA: "+08:00" }, count: 3, nothing: null },
])("carries %o", (object) => {
  expect(JSON.stringify(carry(object))).toBe(JSON.stringify(object));
});

describe("a file of words", () => {
  it.each(files)("has all of its words, in their order, when it was packed: %s", (file) => {
    const words = JSON.parse(readFileSync(file, "utf8"));
    delete words.reference;
    expect(JSON.stringify(carry(words))).toBe(JSON.stringify(words));
  });

  it("is packed where it is built in, and no other file is", async () => {
    const resolve = (id: string) =>
      packedData.resolveId.call({ resolve: async () => ({ id }) }, id, undefined, {});
    expect(await resolve("/r/lib/data/languages/id/text.json")).toMatch(/\.json\.js$/);
    expect(await resolve("/r/lib/data/organisations/built.json")).toBeNull();
    expect(await resolve("/r/lib/data/tagger/en.json")).toBeNull();
  });
});
