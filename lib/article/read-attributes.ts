import { NO_ATTRIBUTES, type Attributes } from "./plain-node";

/** What reading and Readability ask for besides class and id, of any element and of some. */
const KEPT = new Set(
  (
    "role hidden aria-hidden aria-modal rel itemprop style href alt " +
    "colspan rowspan summary datatable"
  ).split(" "),
);
const KEPT_OF: Record<string, Set<string>> = {
  meta: new Set(["name", "property", "content"]),
  iframe: new Set(["src"]),
  embed: new Set(["src"]),
  object: new Set(["data"]),
};
/** The elements that have some of it, besides links' addresses and pictures' descriptions. */
const WITH_KEPT =
  "[role], [hidden], [aria-hidden], [aria-modal], [rel], [itemprop], [style], " +
  "[colspan], [rowspan], [summary], [datatable], meta, iframe, embed, object";
/** The only attribute kept of most elements of these names. */
const USUAL: Record<string, string> = { a: "href", img: "alt", "amp-img": "alt" };
/** React streams parts of a page into hidden elements and moves them into place by script. */
const STREAMED = /^S:[\da-f]+$/;

/** Reads a live page's attributes, those alone that reading asks for. */
export type AttributeReader = {
  /** One attribute as printed, "" where it is missing. */
  readOne: (element: Element, name: "class" | "id") => string;
  /** The others. */
  readOthers: (element: Element, tagName: string) => Attributes;
};

/**
 * A reader of the attributes of a root and what is in it. The browser itself finds the few elements
 * that have more than class and id, in one query.
 *
 * It takes the DOM's methods from the root, which no form control can shadow: `<input
 * name="getAttribute">` would otherwise break every reader of the form around it in Chromium.
 */
export function toAttributeReader(root: Element): AttributeReader {
  const { getAttribute, getAttributeNames } = root;
  const withKept = new Set<Element>(root.querySelectorAll(WITH_KEPT)).add(root);
  const readAll = (element: Element, tagName: string): Attributes => {
    const attributes: Record<string, string> = {};
    for (const name of getAttributeNames.call(element)) {
      if (!KEPT.has(name) && !KEPT_OF[tagName]?.has(name)) continue;
      attributes[name] = getAttribute.call(element, name) ?? "";
    }
    const id = getAttribute.call(element, "id") ?? "";
    if (STREAMED.test(id)) delete attributes["hidden"];
    return attributes;
  };
  return {
    readOne: (element, name) => getAttribute.call(element, name) ?? "",
    readOthers: (element, tagName) => {
      if (withKept.has(element)) return readAll(element, tagName);
      const usual = USUAL[tagName];
      const value = usual === undefined ? null : getAttribute.call(element, usual);
      return usual === undefined || value === null ? NO_ATTRIBUTES : { [usual]: value };
    },
  };
}
