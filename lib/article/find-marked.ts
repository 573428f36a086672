import { toTagName } from "./is-element";

/**
 * The elements of a live page that a selector finds, in document order, without forms: what a
 * form is asked may be answered by a control of that name (`<input name="textContent">`).
 */
export function findMarked(document: Document, cssSelector: string): Element[] {
  const found = [...document.querySelectorAll(cssSelector)];
  return found.filter((element) => toTagName(element) !== "form");
}
