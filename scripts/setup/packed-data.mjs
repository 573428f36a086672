import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const DATA = /\/lib\/data\/(?:languages\/[a-z]+|interface|boxes)\/\w+\.json$/;
const ENDING = ".js";
const FILL = fileURLToPath(new URL("../../lib/data/fill.ts", import.meta.url));
const WORD_BREAK = "|";
const LINE_BREAK = "\n";
/** Where the words were found, for those who read the files. */
const UNUSED = "reference";

const isText = (value) => typeof value === "string";
const hasMark = (text) => text.includes(WORD_BREAK) || text.includes(LINE_BREAK);
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isLine = (value) => isText(value) && !value.includes(LINE_BREAK);

const isWords = (value) =>
  Array.isArray(value) && value.every((word) => isText(word) && !hasMark(word));
const joinWords = (words) => (words.length === 0 ? 0 : words.join(WORD_BREAK));

function toField(key, value) {
  if (isWords(value)) return { name: [key, 0], value: joinWords(value) };
  if (isObject(value)) {
    const { names, values } = packObject(value);
    return { name: [key, names], value: values };
  }
  if (!Array.isArray(value)) return { name: key, value };
  if (value.every((one) => isWords(one) && one.length > 0))
    return {
      name: [key, 1],
      value: value.map((words) => words.join(WORD_BREAK)).join(LINE_BREAK),
    };
  const packed = value.map((one) => (isObject(one) ? packObject(one) : null));
  const shapes = new Set(packed.map((one) => JSON.stringify(one?.names)));
  return packed.includes(null) || shapes.size !== 1
    ? { name: key, value }
    : { name: [key, packed[0].names, 2], value: packed.map(({ values }) => values) };
}

/** The names and values of an object for `fill` of lib/data/fill.ts; the order of keys is kept. */
export function packObject(object) {
  const names = [];
  const values = [];
  let run = null;
  for (const [key, value] of Object.entries(object)) {
    if (key === UNUSED) continue;
    if (isLine(value)) {
      if (run === null) {
        run = names.length;
        names.push([key]);
        values.push(value);
      } else {
        names[run][0] += LINE_BREAK + key;
        values[run] += LINE_BREAK + value;
      }
    } else {
      run = null;
      const field = toField(key, value);
      names.push(field.name);
      values.push(field.value);
    }
  }
  return { names, values };
}

/**
 * The Vite plugin that packs files of words: the names of their fields apart from their values,
 * and a list of words as one text, which is a tenth less in the archive.
 */
export const packedData = {
  name: "packed-data",
  enforce: "pre",
  apply: "build",
  async resolveId(source, importer, options) {
    if (!source.endsWith(".json")) return null;
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    return resolved && DATA.test(resolved.id) ? `${resolved.id}${ENDING}` : null;
  },
  load(id) {
    const file = id.slice(0, -ENDING.length);
    if (!DATA.test(file)) return null;
    this.addWatchFile(file);
    const { names, values } = packObject(JSON.parse(readFileSync(file, "utf8")));
    return (
      `import { fill } from ${JSON.stringify(FILL)};\n` +
      `export default fill(${JSON.stringify(names)}, ${JSON.stringify(values)});`
    );
  },
};
