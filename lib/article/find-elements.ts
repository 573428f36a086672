/** What is asked of a node to walk through the nodes inside it. */
type Linked<Node> = {
  nodeType: number;
  firstChild: Node | null;
  nextSibling: Node | null;
  parentNode: Node | null;
};

const nameSets = new Map<string, Set<string>>();

/** All elements inside in document order that satisfy `isWanted`. */
export function findElements<Node extends Linked<Node>>(
  root: Node,
  isWanted: (node: Node) => boolean,
): Node[] {
  const found: Node[] = [];
  let at: Node | null = root.firstChild;
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
