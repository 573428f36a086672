import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { writtenPayloads } from "../payloads/written-payloads.mjs";

/**
 * The strings that are put into every field: the lists in `shared` where they are there (6,613
 * lines of markup attacks, 223 vectors for sanitisers, 515 naughty strings), and the project's own.
 */
export function readPayloads(shared) {
  const folder = path.resolve(shared, "hostile");
  if (!existsSync(folder)) return writtenPayloads;
  const read = (name) => readFileSync(path.join(folder, name));
  const lines = gunzipSync(read("xss-payload-list.txt.gz")).toString("utf8").split("\n");
  const vectors = JSON.parse(read("dompurify-payloads.json")).map(({ payload }) => payload);
  const naughty = JSON.parse(read("blns.json"));
  const all = [...lines, ...vectors, ...naughty, ...writtenPayloads];
  return all.filter((payload) => typeof payload === "string");
}
