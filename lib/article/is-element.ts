const TEXT = 3;

/**
 * True for elements among elements and texts. By what they are not, since the names of a form's
 * controls stand in for its own properties: `<input name="nodeType">`.
 */
export function isElement(node: Node): node is Element {
  return node.nodeType !== TEXT;
}

/** True for text nodes. */
export function isText(node: Node): node is Text {
  return node.nodeType === TEXT;
}

/** An element's lower-case tag name; for a control in its place it is that of a form. */
export function toTagName({ localName }: Element): string {
  return typeof localName === "string" ? localName : "form";
}
