/** A value as it is packed: strings that were many are one. */
type Packed = string | number | boolean | null | Packed[];

/**
 * What stands under a key or several: a value as it is; `[keys]`, as many strings; `[key, 0]`, a
 * list of words; `[key, 1]`, lists of words; `[key, names]`, an object; `[key, names, 2]`, objects.
 */
export type Name = string | [string] | [string, 0 | 1] | [string, Name[]] | [string, Name[], 2];

const WORD_BREAK = "|";
const LINE_BREAK = "\n";

/** The object of a file of words that `scripts/setup/packed-data.mjs` packed. */
export function fill(names: Name[], values: Packed[]): object {
  return Object.fromEntries(names.flatMap((name, at) => toEntries(name, values[at] ?? null)));
}

function toEntries(name: Name, value: Packed): [string, unknown][] {
  if (typeof name === "string") return [[name, value]];
  const [key, shape, isList] = name;
  if (shape === undefined) {
    const texts = splitText(value, LINE_BREAK);
    return key.split(LINE_BREAK).map((one, at) => [one, texts[at]]);
  }
  if (shape === 0) return [[key, splitText(value, WORD_BREAK)]];
  if (shape === 1)
    return [[key, splitText(value, LINE_BREAK).map((line) => splitText(line, WORD_BREAK))]];
  const parts = Array.isArray(value) ? value : [];
  if (!isList) return [[key, fill(shape, parts)]];
  return [[key, parts.map((part) => fill(shape, Array.isArray(part) ? part : []))]];
}

/** No word at all is 0, since one empty word is an empty text. */
function splitText(text: Packed, mark: string): string[] {
  return text === 0 ? [] : String(text).split(mark);
}
