/** Elements whose `name` or `id` shadows the DOM's own properties on the form around them. */
const SHADOWING = "input, button, select, textarea, fieldset, output, object, img";

/**
 * A copy of the page in which no form control shadows a property of its form: `<input
 * name="getAttribute">` would otherwise break every reader of the DOM in Chromium.
 */
export function toClone(document: Document): Document {
  const copy = document.cloneNode(true);
  const clone = isDocument(copy) ? copy : document.implementation.createHTMLDocument("");
  for (const element of clone.querySelectorAll(SHADOWING)) {
    element.removeAttribute("name");
    element.removeAttribute("id");
  }
  for (const element of clone.querySelectorAll('[hidden][id^="S:"]')) {
    element.removeAttribute("hidden");
  }
  return clone;
}

function isDocument(node: Node): node is Document {
  return node.nodeType === 9;
}
