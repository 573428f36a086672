// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../lib/article/read-article";
import { readingData } from "../../lib/data/reading";

/* Development data beside the project; without it these tests say that they are skipped. */
const FOLDER = path.resolve("../shared/hostile");
const STORY =
  "<p>The harbour office said on Monday that the ferry would sail from May. </p>".repeat(9);
/** As many blocks of linked data as a page is read for. */
const BATCH = 50;
/** One input in so many is read here, in a DOM without a browser, which is slow. */
const SHARE = 10;
const url = "https://hostile.example/harbour/second-ferry";

const parse = (html: string) => new DOMParser().parseFromString(html, "text/html");
const read = (page: Document) => readArticle(page, { url, words: readingData }).reading;

describe.skipIf(!existsSync(FOLDER))("the collected test suites", () => {
  it("of broken and odd JSON break no reading", () => {
    const folder = path.join(FOLDER, "json-test-suite");
    const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
    expect(files.length).toBeGreaterThan(300);
    for (let at = 0; at < files.length; at += BATCH) {
      const page = parse(`<title>Second ferry from May</title>${STORY}`);
      for (const file of files.slice(at, at + BATCH)) {
        const script = page.createElement("script");
        script.type = "application/ld+json";
        script.textContent = readFileSync(path.join(folder, file), "utf8");
        page.head.append(script);
      }
      expect(read(page).kind).toBe("article");
    }
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  }, 120_000);

  it("of broken and odd markup break no reading", () => {
    const folder = path.join(FOLDER, "html5lib-tokenizer");
    const inputs = readdirSync(folder)
      .filter((file) => file.endsWith(".test"))
      .flatMap((file) => {
        const { tests = [] } = JSON.parse(readFileSync(path.join(folder, file), "utf8"));
        return tests.map(({ input }: { input: string }) => input);
      });
    expect(inputs.length).toBeGreaterThan(6_000);
    const some = inputs.filter((_, at) => at % SHARE === 0);
    for (let at = 0; at < some.length; at += 250) {
      const batch = some.slice(at, at + 250).map((input) => `<div>${input}</div>`);
      const page = parse(`<title>Second ferry</title><article>${batch.join("\n")}${STORY}`);
      expect(["article", "no-article"]).toContain(read(page).kind);
    }
  }, 120_000);
});
