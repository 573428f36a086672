import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { packFiles, toArchive } from "../setup/pack-extension.mjs";

const PEER_FOLDERS = ["node_modules", "scripts/bench-summary/peers/node_modules"];
const PEERS = [
  "@mozilla/readability",
  "defuddle",
  "ts-textrank",
  "node-summarizer",
  "lexrank.js",
  "textrank",
  "sum",
];

/** Bytes of the built extension in `folder`: packed by `npm run zip`, and what a page gets. */
export async function measureSizes(folder) {
  const files = await packFiles(folder);
  const sizes = files.map(({ name, packed }) => ({ name, bytes: packed.length }));
  const injected = readFileSync(path.join(folder, "reader.js"));
  return {
    packed: toArchive(files).length,
    unpacked: files.reduce((sum, { contents }) => sum + contents.length, 0),
    injectedGz: gzipSync(injected, { level: 9 }).length,
    largest: sizes.sort((one, other) => other.bytes - one.bytes).slice(0, 6),
    peers: Object.fromEntries(PEERS.flatMap((name) => measurePeer(name))),
  };
}

/** A peer's package as it lies unpacked, without what it depends on; none where it is not installed. */
function measurePeer(name) {
  const folder = PEER_FOLDERS.map((root) => path.join(root, name)).find((one) => existsSync(one));
  if (!folder) return [];
  const files = listFiles(folder).filter((file) => !file.includes(`${name}/node_modules/`));
  return [[name, files.reduce((sum, file) => sum + statSync(file).size, 0)]];
}

function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
