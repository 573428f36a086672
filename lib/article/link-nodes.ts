import type { TreeElement, TreeNode } from "./tree-node";

let changes = 0;

/** How many changes there were of any tree: what was listed before one holds no more. */
export function countChanges(): number {
  return changes;
}

/** Links a node that stands nowhere into a parent, after the node `previous` or as the first. */
export function place(node: TreeNode, parent: TreeElement, previous: TreeNode | null): void {
  const next = previous ? previous.nextSibling : parent.firstChild;
  changes += 1;
  node.parentNode = parent;
  node.previousSibling = previous;
  node.nextSibling = next;
  if (previous) previous.nextSibling = node;
  else parent.firstChild = node;
  if (next) next.previousSibling = node;
  else parent.lastChild = node;
}

/** Takes a node out of its parent. */
export function unlink(node: TreeNode, parent: TreeElement): void {
  const { previousSibling: previous, nextSibling: next } = node;
  changes += 1;
  if (previous) previous.nextSibling = next;
  else parent.firstChild = next;
  if (next) next.previousSibling = previous;
  else parent.lastChild = previous;
  node.parentNode = node.previousSibling = node.nextSibling = null;
  parent.forget(node);
}

/** The first element among a node and its next siblings, or null. */
export function toElement(from: TreeNode | null): TreeElement | null {
  let at = from;
  while (at && at.nodeType !== 1) at = at.nextSibling;
  return at;
}
