/** True for elements, told by node type since a page's own realm differs from ours. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** True for text nodes. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}
