/** One schema.org object of the page, its values as they came. */
export type LinkedObject = Record<string, unknown>;

const MAX_BLOCKS = 50;
const MAX_CHARS = 1_000_000;
const MAX_OBJECTS = 20_000;
const MAX_DEPTH = 20;

/**
 * The page's JSON-LD objects that have a type, in document order.
 *
 * Blocks that do not parse are left out; the walk is iterative and bounded, since a page may
 * nest 100,000 arrays.
 */
export function readLinkedData(document: Document): LinkedObject[] {
  const scripts = document.querySelectorAll('script[type*="ld+json" i]');
  const found: LinkedObject[] = [];
  for (const script of [...scripts].slice(0, MAX_BLOCKS)) {
    const text = script.textContent ?? "";
    if (text.length > MAX_CHARS) continue;
    found.push(...findTyped(readJson(text)));
  }
  return found;
}

function readJson(text: string): unknown {
  const bare = text.replace(/^\s*(?:<!--|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/g, "");
  try {
    return JSON.parse(bare);
  } catch {
    try {
      // Raw line breaks inside strings are the commonest fault of hand-made blocks.
      return JSON.parse(bare.replace(/[\u0000-\u001f]+/g, " "));
    } catch {
      return null;
    }
  }
}

function findTyped(root: unknown): LinkedObject[] {
  const found: LinkedObject[] = [];
  const queue: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
  for (let at = 0; at < queue.length && at < MAX_OBJECTS; at += 1) {
    const { value, depth } = queue[at] ?? { value: null, depth: 0 };
    if (!isObject(value) || depth > MAX_DEPTH) continue;
    if (!Array.isArray(value) && readTypes(value).length > 0) found.push(value);
    for (const inner of Object.values(value)) {
      if (isObject(inner)) queue.push({ value: inner, depth: depth + 1 });
    }
  }
  return found;
}

function isObject(value: unknown): value is LinkedObject {
  return typeof value === "object" && value !== null;
}

/** The object's types as plain words; [] when it has none. */
export function readTypes(object: LinkedObject): string[] {
  const types = object["@type"];
  return (Array.isArray(types) ? types : [types])
    .filter((type) => typeof type === "string")
    .map((type) => type.replace(/^.*[/#:]/, ""));
}

/**
 * The first text in a value that may be a string, a list, or an object with a name; null for one
 * that is deeper than any honest page's, which may be deeper than a call can go.
 */
export function readTextValue(value: unknown): string | null {
  let inner = value;
  for (let depth = 0; isObject(inner) && depth < MAX_DEPTH; depth += 1)
    inner = Array.isArray(inner) ? inner[0] : (inner["name"] ?? inner["@value"] ?? inner["@id"]);
  return typeof inner === "string" ? inner.trim() || null : null;
}

/** True for a value that says no, as a word of JSON or in letters. */
export function isFalse(value: unknown): boolean {
  return value === false || /^false$/i.test(readTextValue(value) ?? "");
}

/** The names in a value that may be a string, an object with a name, or a list of either. */
export function readNames(value: unknown): string[] {
  const list = Array.isArray(value) ? value.slice(0, 50) : [value];
  return list.flatMap((item) => {
    const name = isObject(item) ? (item["name"] ?? toFullName(item)) : item;
    const names = Array.isArray(name) ? name : [name];
    return names.filter((text) => typeof text === "string" && text.trim() !== "");
  });
}

function toFullName({ givenName, familyName }: LinkedObject): string {
  return [givenName, familyName].filter((part) => typeof part === "string").join(" ");
}
