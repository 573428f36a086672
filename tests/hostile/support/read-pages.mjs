import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { writtenPages } from "../pages/written-pages.mjs";

const HTML = "text/html; charset=utf-8";
const HOST = "https://hostile.example";

/**
 * The hostile pages: those in `shared` where it is there, and the project's own. Each is
 * `{ id, group, address, body(), type, post, answer }`; `body` makes the page when it is asked
 * for, and `answer` is the state that the popup must come to, null where any reason will do.
 */
export async function readHostilePages(shared) {
  const file = path.resolve(shared, "hostile/pages.mjs");
  const given = existsSync(file) ? (await import(pathToFileURL(file).href)).pages : [];
  const own = writtenPages.map((page) => ({ answer: "ready", ...page, id: `own-${page.id}` }));
  return [...given, ...own].map(({ id, group, html, post, type, answer }) => ({
    id,
    group,
    address: `${HOST}/${id}`,
    body: html,
    type: type ?? HTML,
    post: post ?? null,
    answer: answer ?? (group === "clobber" ? "ready" : null),
  }));
}

/**
 * The collected test suites of parsers in `shared`, as articles: html5lib's inputs for tokenizers
 * between the paragraphs, and the JSON test suite's files as linked data, as many a page as are
 * read; [] where they are not there.
 */
export function readTorturePages(shared) {
  const folder = path.resolve(shared, "hostile");
  if (!existsSync(folder)) return [];
  const markup = readFiles(path.join(folder, "html5lib-tokenizer"), ".test").flatMap((text) =>
    (JSON.parse(text).tests ?? []).map(({ input }) => `<div>${input}</div>`),
  );
  const data = readFiles(path.join(folder, "json-test-suite"), ".json").map(
    (text) => `<script type="application/ld+json">${text}</script>`,
  );
  const toPages = (name, parts, size) =>
    Array.from({ length: Math.ceil(parts.length / size) }, (_, at) => ({
      id: `${name}-${at}`,
      group: "torture",
      address: `${HOST}/${name}-${at}`,
      body: () => toStory(parts.slice(at * size, (at + 1) * size).join("\n")),
      type: HTML,
      post: null,
    }));
  return [...toPages("html5lib", markup, 1_000), ...toPages("json-suite", data, 50)];
}

function readFiles(folder, extension) {
  const names = readdirSync(folder).filter((name) => name.endsWith(extension));
  return names.map((name) => readFileSync(path.join(folder, name), "utf8"));
}

function toStory(extra) {
  const paragraph = `<p>${"The harbour office said on Monday that the ferry would sail. ".repeat(5)}</p>`;
  return `<!doctype html><title>Second ferry from May</title><article>${paragraph.repeat(6)}${extra}`;
}

/** Mozilla's test pages for Readability in `shared`; [] where it is not there. */
export function readReadabilityPages(shared) {
  const folder = path.resolve(shared, "pages/readability");
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith("__source.html.gz"));
  return files.map((file) => {
    const id = file.replace("__source.html.gz", "");
    const body = () => gunzipSync(readFileSync(path.join(folder, file)));
    return { id, group: "readability", address: `${HOST}/${id}`, body, type: HTML, post: null };
  });
}

/** The pages as the test network wants them, each made only when it is asked for. */
export function toNetworkPages(pages) {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  return {
    keys: () => byAddress.keys(),
    get: (address) => {
      const page = byAddress.get(address);
      return page && { body: page.body(), type: page.type };
    },
  };
}
