/** True for elements, told by node type since a page's own realm differs from ours. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
