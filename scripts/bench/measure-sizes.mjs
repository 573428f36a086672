import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { deflateRawSync, gzipSync } from "node:zlib";

/** Bytes of a zip archive's two headers for a file, besides its name, and of its end. */
const HEADER_BYTES = 76;
const END_BYTES = 22;
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

/** Bytes of the built extension in `folder`: packed as a store packs it, and what a page gets. */
export function measureSizes(folder) {
  const files = listFiles(folder);
  const packed = files.map((file) => {
    const name = path.relative(folder, file);
    const bytes = deflateRawSync(readFileSync(file), { level: 9 }).length;
    return { name, bytes: bytes + HEADER_BYTES + 2 * name.length };
  });
  const injected = readFileSync(path.join(folder, "reader.js"));
  return {
    packed: packed.reduce((sum, { bytes }) => sum + bytes, END_BYTES),
    unpacked: files.reduce((sum, file) => sum + statSync(file).size, 0),
    injectedGz: gzipSync(injected, { level: 9 }).length,
    largest: packed.sort((one, other) => other.bytes - one.bytes).slice(0, 6),
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
