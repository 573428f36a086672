import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, it } from "node:test";
import { extensionFolder } from "../../scripts/setup/build-extension.mjs";

/** Ways in for pages and other extensions, none of which the extension has. */
const WAYS_IN = [
  /addEventListener\(\s*["'`]message["'`]/,
  /\bonmessage\s*=/,
  /\bon(Message|Connect)External\.addListener/,
  /\bnew (BroadcastChannel|MessageChannel|SharedWorker)\b/,
];
/** Ways out to the network. */
const WAYS_OUT =
  /\b(fetch|sendBeacon|importScripts)\(|\bnew (XMLHttpRequest|WebSocket|EventSource)\b/;
/** Ways to make a document of text; one that is never shown runs nothing. */
const WAYS_TO_PARSE = /\bnew DOMParser\b|\.parse(FromString|HTMLUnsafe)\(/;
/** Ways to run what was read. */
const WAYS_TO_RUN = /\beval\(|\bnew Function\(|\bdocument\.write\(|\.insertAdjacentHTML\(/;

for (const browser of ["chromium", "firefox"]) {
  describe(`the built files for ${browser}`, () => {
    const folder = extensionFolder(browser);
    const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".js"));
    const findFiles = (pattern) =>
      files.filter((file) => pattern.test(readFileSync(path.join(folder, file), "utf8")));

    it("listen to no page and to no other extension", () => {
      assert.deepEqual(
        WAYS_IN.map((pattern) => findFiles(pattern)),
        WAYS_IN.map(() => []),
      );
    });

    // One source file, `lib/network/request-bytes.ts`, is built into two: the chunk of panel and options for an
    // endpoint of the reader's, and `pages.js`, injected when the reader asks for the rest of an
    // article. What reads a page unasked for more, and what runs always, have no way out.
    it("reach the network from the panel and from what fetches further pages, and nowhere else", () => {
      assert.deepEqual(findFiles(WAYS_OUT).sort(), ["open-engine.js", "pages.js"]);
    });

    it("give the background no more than what it shares with all", () => {
      const background = readFileSync(path.join(folder, "background.js"), "utf8");
      const needed = [...background.matchAll(/\bfrom"\.\/([^"]+)"/g)].map(([, file]) => file);
      assert.deepEqual(needed, ["base.js"]);
    });

    it("make documents of text in what fetches further pages, and nowhere else", () => {
      assert.deepEqual(findFiles(WAYS_TO_PARSE), ["pages.js"]);
    });

    it("run nothing that was read", () => {
      assert.deepEqual(findFiles(WAYS_TO_RUN), []);
    });

    it("give the page's script neither settings nor keys", () => {
      const reader = readFileSync(path.join(folder, "reader.js"), "utf8");
      assert.doesNotMatch(reader, /apiKey|endpoint|storage\s*\.\s*(local|sync|session)/i);
    });
  });
}
