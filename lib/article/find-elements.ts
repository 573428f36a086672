import type { TreeElement, TreeNode } from "./tree-node";

const nameSets = new Map<string, Set<string>>();
const tagNames = new Map<string, string>();

/** The elements inside another, in document order. */
export function findElements(root: TreeElement): TreeElement[] {
  const found: TreeElement[] = [];
  let at: TreeNode | null = root.firstChild;
  while (at) {
    if (at.nodeType === 1) found.push(at);
    if (at.firstChild) at = at.firstChild;
    else {
      while (at && !at.nextSibling) {
        const parent: TreeElement | null = at.parentNode;
        at = parent === root ? null : parent;
      }
      if (at) at = at.nextSibling;
    }
  }
  return found;
}

/** The tag names of a list such as "h1,h2", made once for each list. */
export function toNameSet(names: string): Set<string> {
  let known = nameSets.get(names);
  if (!known) nameSets.set(names, (known = new Set(names.toUpperCase().split(","))));
  return known;
}

/** The tag name, in capitals, of a local name, made once for each. */
export function toUpperName(name: string): string {
  let known = tagNames.get(name);
  if (known === undefined) tagNames.set(name, (known = name.toUpperCase()));
  return known;
}
