import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, inflateRawSync } from "node:zlib";
import { afterEach, beforeEach, expect, it } from "vitest";
// @ts-expect-error The scripts that people run are plain JavaScript.
import { packFiles, toArchive } from "../../scripts/setup/pack-extension.mjs";

const FILES: Record<string, string> = {
  "a/b.js": "let a = 1;".repeat(500),
  "a/empty.js": "",
  "manifest.json": '{"name":"Ringkas – uji"}',
};

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ringkas-pack-"));
  mkdirSync(join(folder, "a"));
  for (const [name, text] of Object.entries(FILES).reverse())
    writeFileSync(join(folder, name), text);
});
afterEach(() => rmSync(folder, { recursive: true }));

const pack = async (): Promise<Buffer> => toArchive(await packFiles(folder));

/** What an unpacker finds in an archive by its directory. */
function unpack(archive: Buffer): Record<string, string> {
  const end = archive.length - 22;
  let entry = archive.readUInt32LE(end + 16);
  const found: Record<string, string> = {};
  for (let rest = archive.readUInt16LE(end + 10); rest > 0; rest -= 1) {
    const length = archive.readUInt16LE(entry + 28);
    const name = archive.toString("utf8", entry + 46, entry + 46 + length);
    const start = archive.readUInt32LE(entry + 42);
    const from = start + 30 + archive.readUInt16LE(start + 26);
    const contents = inflateRawSync(
      archive.subarray(from, from + archive.readUInt32LE(entry + 20)),
    );
    expect(crc32(contents)).toBe(archive.readUInt32LE(entry + 16));
    expect(contents.length).toBe(archive.readUInt32LE(start + 22));
    found[name] = contents.toString();
    entry += 46 + length;
  }
  expect(entry).toBe(end);
  return found;
}

it("packs every file so that it unpacks as it was", async () => {
  expect(unpack(await pack())).toEqual(FILES);
});

it("gives the same bytes for the same files", async () => {
  expect((await pack()).equals(await pack())).toBe(true);
});
