import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { writtenPages } from "../pages/written-pages.mjs";

const HTML = "text/html; charset=utf-8";
const HOST = "https://hostile.example";

/**
 * The hostile pages: those in `shared` where it is there, and the project's own. Each is
 * `{ id, group, address, body(), type, post }`; `body` makes the page when it is asked for.
 */
export async function readHostilePages(shared) {
  const file = path.resolve(shared, "hostile/pages.mjs");
  const given = existsSync(file) ? (await import(pathToFileURL(file).href)).pages : [];
  const own = writtenPages.map((page) => ({ ...page, id: `own-${page.id}` }));
  return [...given, ...own].map(({ id, group, html, post, type }) => ({
    id,
    group,
    address: `${HOST}/${id}`,
    body: html,
    type: type ?? HTML,
    post: post ?? null,
  }));
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
