import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

const FIXTURES = fileURLToPath(new URL("../../tests/fixtures/articles", import.meta.url));
/**
 * Saved pages stand still: none of their scripts runs, as in the DOM without a browser, and
 * nothing is loaded that is not in the file.
 */
const STILL =
  `<meta http-equiv="Content-Security-Policy" ` +
  `content="default-src 'none'; style-src 'unsafe-inline'">`;
const REFRESH = /<meta[^>]+http-equiv=["']?refresh[^>]*>/gi;

/**
 * At most `count` saved pages, evenly from all sets of the development data in `shared`, or the
 * project's own fixtures where it is not there. `body` is the text to find, null without truth.
 */
export function pickPages(shared, count) {
  const file = path.join(shared, "pages/truth.jsonl");
  if (!existsSync(file)) return readFixtures();
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  const step = Math.max(1, lines.length / count);
  const picked = lines.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
  return picked.slice(0, count).map((line, at) => {
    const truth = JSON.parse(line);
    const body = [truth.body, ...(truth.summary ?? [])].join("\n");
    return { ...toPage(truth.file, path.join(shared, truth.file), at), set: truth.set, body };
  });
}

function readFixtures() {
  const names = readdirSync(FIXTURES).filter((name) => name !== "home-page");
  return names.map((name, at) => ({
    ...toPage(name, path.join(FIXTURES, name, "page.html"), at),
    set: "fixtures",
    body: null,
  }));
}

function toPage(id, file, at) {
  const bytes = readFileSync(file);
  const html = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const still = html.replace(REFRESH, "");
  const head = /<head(?:\s[^>]*)?>/i.exec(still);
  const place = head ? head.index + head[0].length : 0;
  const guarded = still.slice(0, place) + STILL + still.slice(place);
  return { id, address: `https://saved.example/berita/halaman-${at}.html`, html: guarded };
}
