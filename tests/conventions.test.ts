import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { interfaceWords } from "../lib/data/interface";

/** The house rules that can be tested. STYLE: a failure says what to do. */
const files = ["lib", "components", "entrypoints", "scripts"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`),
  )
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !file.includes("node_modules"))
  .sort();
const library = files.filter((file) => file.startsWith("lib/"));
const read = (file: string) => readFileSync(file, "utf8");

describe("every source file", () => {
  it.each(files)("fits in 200 lines: %s", (file) => {
    expect(read(file).split("\n").length).toBeLessThanOrEqual(201);
  });

  it.each(files.filter((file) => !file.startsWith("scripts/")))(
    "lets only text reach the screen: %s",
    (file) => {
      expect(read(file)).not.toMatch(
        /\.(innerHTML|outerHTML)\b|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/,
      );
    },
  );
});

describe("every file of the library", () => {
  it.each(library)("explains its exports: %s", (file) => {
    const bare = [...read(file).matchAll(/(^|\n)(.*)\nexport (async )?function (\w+)/g)]
      .filter((match) => !match[2]?.trim().endsWith("*/"))
      .map((match) => match[4]);
    expect(bare, "give each a docstring that says what it returns").toEqual([]);
  });

  it.each(library.filter((file) => !file.startsWith("lib/data/")))(
    "names no language in code: %s",
    (file) => {
      const codes = Object.keys(interfaceWords).join("|");
      const named = read(file).match(new RegExp(`(===|case) ["'](${codes})["']`, "g")) ?? [];
      expect(named, "what differs by language is data in lib/data").toEqual([]);
    },
  );

  it.each(library)("leaves the page's globals to its caller: %s", (file) => {
    expect(read(file)).not.toMatch(/\bwindow\.|globalThis\.document|\bchrome\./);
  });
});

it("keeps the network in one file", () => {
  const callers = files
    .filter((file) => !file.startsWith("scripts/"))
    .filter((file) =>
      /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\(/.test(read(file)),
    );
  expect(callers).toEqual(["lib/network/request-bytes.ts"]);
});

/** The modules that a file imports, types included. */
const importsOf = (file: string) =>
  [...read(file).matchAll(/from "(\.[^"]+)"/g)].flatMap((match) => {
    const path = join(dirname(file), match[1] ?? "");
    return files.filter((other) => [`${path}.ts`, `${path}.tsx`].includes(other));
  });

const isInCircle = (file: string): boolean => {
  const seen = new Set<string>();
  const wanted = importsOf(file);
  for (let next = wanted.pop(); next !== undefined; next = wanted.pop()) {
    if (next === file) return true;
    if (!seen.has(next)) wanted.push(...importsOf(next));
    seen.add(next);
  }
  return false;
};

// A clause may hold a phrase that holds a clause: those of lib/attribution call each other.
const straight = files.filter((file) => !/^(lib\/attribution|scripts)\//.test(file));

it("lets no file import itself by way of others", () => {
  expect(straight.filter(isInCircle)).toEqual([]);
});
