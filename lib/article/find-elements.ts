/** What is asked of a node to walk through the nodes inside it. */
type Linked<Own> = {
  nodeType: number;
  firstChild: Own | null;
  nextSibling: Own | null;
  parentNode: Own | null;
};
const nameSets = new Map<string, Set<string>>();

/** All elements of a first child, its siblings and those inside them, in document order, that satisfy `isWanted`. */
export function findElements<Own extends Linked<Own>>(
  first: Own | null,
  isWanted: (node: Own) => boolean,
): Own[] {
  const found: Own[] = [];
  const root = first?.parentNode ?? null;
  let at = first;
  while (at) {
    if (at.nodeType === 1 && isWanted(at)) found.push(at);
    if (at.firstChild) at = at.firstChild;
    else {
      while (at && !at.nextSibling) at = at.parentNode === root ? null : at.parentNode;
      at = at?.nextSibling ?? null;
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
