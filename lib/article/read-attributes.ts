import { NO_ATTRIBUTES } from "./plain-node";
import type { Attributes } from "./tree-node";

/** What reading and Readability ask for besides class and id, of few elements. */
const RARE =
  "role hidden aria-hidden aria-modal rel itemprop style colspan rowspan summary datatable".split(
    " ",
  );
const KEPT = new Set([...RARE, "href", "alt"]);
const KEPT_OF: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    meta: ["name", "property", "content"],
    iframe: ["src"],
    embed: ["src"],
    object: ["data"],
  }),
);
/** The elements that have some of it, besides links' addresses and pictures' descriptions. */
const WITH_KEPT = [...KEPT_OF.keys(), ...RARE.map((name) => `[${name}]`)].join();
/** The only attribute kept of most elements of these names. */
const USUAL = new Map([
  ["a", "href"],
  ["img", "alt"],
  ["amp-img", "alt"],
]);
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
 * It takes the DOM's methods from the document's root, which no form control can shadow: `<input
 * name="getAttribute">` would otherwise break every reader of the form around it in Chromium.
 */
export function toAttributeReader(document: Document, root: Element): AttributeReader {
  const { getAttribute, getAttributeNames, querySelectorAll } = document.documentElement;
  const withKept = new Set<Element>(querySelectorAll.call(root, WITH_KEPT)).add(root);
  const readAll = (element: Element, tagName: string): Attributes => {
    const attributes: Record<string, string> = {};
    for (const name of getAttributeNames.call(element)) {
      if (!KEPT.has(name) && !KEPT_OF.get(tagName)?.includes(name)) continue;
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
      const usual = USUAL.get(tagName);
      const value = usual === undefined ? null : getAttribute.call(element, usual);
      return usual === undefined || value === null ? NO_ATTRIBUTES : { [usual]: value };
    },
  };
}
