import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { crc32 } from "node:zlib";

/** More rounds, up to 100, save less than 0.1 %. */
const ROUNDS = 15;
/** PKWARE's APPNOTE 6.3.10: version 2.0, names in UTF-8, deflated, and the first day there is. */
const VERSION = 20;
const UTF8_NAMES = 0x800;
const DEFLATED = 8;
const FIRST_DAY = 0x21;
const LOCAL_HEADER = { signature: 0x04034b50, bytes: 30 };
const CENTRAL_HEADER = { signature: 0x02014b50, bytes: 46 };
const END = { signature: 0x06054b50, bytes: 22 };

/** Files that are the same in both browsers' extensions are deflated once. */
const deflated = new Map();

/**
 * The files of the extension built in `folder`, in the order of their names, each with its
 * contents and those deflated by Zopfli, which every inflater reads.
 */
export async function packFiles(folder) {
  // Not at the top: `npm test` imports this file before it has installed the packages.
  const { deflateAsync } = await import("@gfx/zopfli");
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const contents = readFileSync(path.join(folder, name));
      return {
        name: name.replaceAll(path.sep, "/"),
        contents,
        packed: await deflate(deflateAsync, contents),
      };
    }),
  );
}

function deflate(deflateAsync, contents) {
  const key = contents.toString("base64");
  const known = deflated.get(key) ?? deflateAsync(contents, { numiterations: ROUNDS });
  deflated.set(key, known);
  return known;
}

/** The archive of packed files for the stores: the same files give the same bytes. */
export function toArchive(files) {
  const parts = [];
  const entries = [];
  let offset = 0;
  for (const { name, contents, packed } of files) {
    const bytes = Buffer.from(name);
    const facts = toFacts(bytes, contents, packed);
    const header = Buffer.alloc(LOCAL_HEADER.bytes);
    header.writeUInt32LE(LOCAL_HEADER.signature, 0);
    facts.copy(header, 4);
    const entry = Buffer.alloc(CENTRAL_HEADER.bytes);
    entry.writeUInt32LE(CENTRAL_HEADER.signature, 0);
    entry.writeUInt16LE(VERSION, 4);
    facts.copy(entry, 6);
    entry.writeUInt32LE(offset, 42);
    parts.push(header, bytes, packed);
    entries.push(entry, bytes);
    offset += header.length + bytes.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(END.bytes);
  end.writeUInt32LE(END.signature, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, directory, end]);
}

/** What both headers of a file say of it. */
function toFacts(name, contents, packed) {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(VERSION, 0);
  facts.writeUInt16LE(UTF8_NAMES, 2);
  facts.writeUInt16LE(DEFLATED, 4);
  facts.writeUInt16LE(FIRST_DAY, 8);
  facts.writeUInt32LE(crc32(contents), 10);
  facts.writeUInt32LE(packed.length, 14);
  facts.writeUInt32LE(contents.length, 18);
  facts.writeUInt16LE(name.length, 22);
  return facts;
}
