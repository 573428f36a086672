/** The contents of the page's meta elements by lower-case name, first one wins. */
export type Meta = Map<string, string[]>;

const MAX_CHARS = 5_000;

/** The page's meta contents by name, property or itemprop. */
export function readMeta(document: Document): Meta {
  const meta: Meta = new Map();
  for (const element of document.querySelectorAll("meta[content]")) {
    const content = (element.getAttribute("content") ?? "").trim().slice(0, MAX_CHARS);
    if (content === "") continue;
    for (const attribute of ["name", "property", "itemprop", "http-equiv"]) {
      for (const name of (element.getAttribute(attribute) ?? "").toLowerCase().split(/\s+/)) {
        if (name === "") continue;
        const contents = meta.get(name);
        if (contents) contents.push(content);
        else meta.set(name, [content]);
      }
    }
  }
  return meta;
}

/** The first content among the names, in the order of the names; null when none is there. */
export function readMetaValue(meta: Meta, names: string[]): string | null {
  for (const name of names) {
    const content = meta.get(name)?.[0];
    if (content) return content;
  }
  return null;
}
