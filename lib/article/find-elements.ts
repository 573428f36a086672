import type { PlainElement, PlainNode } from "./plain-node";

const nameSets = new Map<string, Set<string>>();

/** The elements inside another, in document order, that satisfy `isWanted`. */
export function findElements(
  root: PlainElement,
  isWanted: (node: PlainElement) => boolean,
): PlainElement[] {
  const found: PlainElement[] = [];
  let at: PlainNode | null = root.firstChild;
  while (at) {
    if (at.nodeType === 1 && isWanted(at)) found.push(at);
    if (at.firstChild) at = at.firstChild;
    else {
      while (at && !at.nextSibling) {
        const parent: PlainElement | null = at.parentNode;
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
