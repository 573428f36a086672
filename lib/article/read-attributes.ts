import type { Attributes } from "./plain-node";

/** What reading and Readability ask for, of any element and of some. */
const KEPT = new Set(
  (
    "class id role hidden aria-hidden aria-modal rel itemprop style href alt lang dir " +
    "colspan rowspan summary datatable"
  ).split(" "),
);
const KEPT_OF: Record<string, Set<string>> = {
  meta: new Set(["name", "property", "content"]),
  iframe: new Set(["src"]),
  embed: new Set(["src"]),
  object: new Set(["data"]),
};
const NONE: Attributes = {};

/** React streams parts of a page into hidden elements and moves them into place by script. */
const STREAMED = /^S:[\da-f]+$/;

/**
 * A reader of an element's attributes, those alone that reading asks for.
 *
 * It takes the DOM's methods from the root, which no form control can shadow: `<input
 * name="getAttribute">` would otherwise break every reader of the form around it in Chromium.
 */
export function toAttributeReader({ getAttribute, getAttributeNames }: Element) {
  return (element: Element, tagName: string): Attributes => {
    const names = getAttributeNames.call(element);
    if (names.length === 0) return NONE;
    const attributes: Record<string, string> = {};
    for (const name of names) {
      if (!KEPT.has(name) && !KEPT_OF[tagName]?.has(name)) continue;
      attributes[name] = getAttribute.call(element, name) ?? "";
    }
    if (STREAMED.test(attributes["id"] ?? "")) delete attributes["hidden"];
    return attributes;
  };
}
