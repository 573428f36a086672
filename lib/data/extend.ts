/** A tree of lists of words, as it stands in a language's file. */
type Tree = { [key: string]: Tree | string[] };

/** What a language's file says of a neighbour that it builds on: words more and words less. */
export type Extension = { extends: string; add: Tree; drop: Tree };

const EXTENDING = new Set(["extends", "add", "drop"]);

/** Whether a language's file builds on a neighbour's. */
export function isExtension(file: object): file is Extension {
  return "extends" in file;
}

/** The neighbour's words with those of the extension added and dropped; its other fields replace. */
export function extendData<Data extends object>(neighbour: Data, extension: Extension): Data {
  const { add, drop } = extension;
  const own = Object.entries(extension).filter(([key]) => !EXTENDING.has(key));
  return { ...mergeTree(neighbour, add, drop), ...Object.fromEntries(own) };
}

function mergeTree<Data extends object>(data: Data, add: Tree, drop: Tree): Data {
  const keys = new Set([...Object.keys(add), ...Object.keys(drop)]);
  const merged = Array.from(keys, (key) => {
    const value: unknown = Reflect.get(data, key);
    const [more = [], less = []] = [add[key], drop[key]];
    return [
      key,
      Array.isArray(value) ? mergeWords(value, more, less) : mergeBranch(value, more, less),
    ];
  });
  return { ...data, ...Object.fromEntries(merged) };
}

function mergeBranch(value: unknown, add: Tree | string[], drop: Tree | string[]): unknown {
  if (typeof value !== "object" || value === null) return value;
  return mergeTree(value, toTree(add), toTree(drop));
}

function mergeWords(words: string[], add: Tree | string[], drop: Tree | string[]): string[] {
  const less = new Set(toWords(drop));
  return [...words.filter((word) => !less.has(word)), ...toWords(add)].sort();
}

const toTree = (branch: Tree | string[]): Tree => (Array.isArray(branch) ? {} : branch);
const toWords = (branch: Tree | string[]): string[] => (Array.isArray(branch) ? branch : []);
