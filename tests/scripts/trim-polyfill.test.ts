import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { trimPolyfill, UNCALLED } from "../../scripts/setup/trim-polyfill.mjs";

const source = readFileSync("node_modules/webextension-polyfill/dist/browser-polyfill.js", "utf8");
const names = UNCALLED.split(" ");

/** The names of the interfaces that the polyfill describes. */
function listDescribed(polyfill: string): string[] {
  const start = polyfill.indexOf("{", polyfill.indexOf("const apiMetadata ="));
  const end = polyfill.indexOf("\n      };", start);
  return Object.keys(JSON.parse(`${polyfill.slice(start, end)}}`));
}

it("takes away what it names and nothing else", () => {
  const left = listDescribed(source).filter((name) => !names.includes(name));
  expect(listDescribed(trimPolyfill(source))).toEqual(left);
  expect(left).toEqual([
    "commands",
    "contextMenus",
    "i18n",
    "permissions",
    "runtime",
    "storage",
    "tabs",
    "windows",
  ]);
});

it("takes away nothing that is called", () => {
  const code = ["lib", "entrypoints"]
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((path) => /\.tsx?$/.test(path))
        .map((path) => readFileSync(`${folder}/${path}`, "utf8")),
    )
    .join("\n");
  const called = new Set([...code.matchAll(/\bbrowser\.([a-z]\w*)/gi)].map(([, name]) => name));
  expect(names.filter((name) => called.has(name))).toEqual([]);
});

it("says so when the polyfill has changed", () => {
  expect(() => trimPolyfill(trimPolyfill(source))).toThrow("no alarms any more");
});
