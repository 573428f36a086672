import type { PageTree } from "./page-tree";
import { PlainElement, toPlainElement } from "./plain-node";
import { toPlainText } from "./plain-text";
import type { TreeElement } from "./tree-node";

/** A page's or a part's plain nodes, and the indexes of those that are left out. */
export type PlainPage = { tree: PageTree; title: string; dropped?: ReadonlySet<number> };

/**
 * A document of plain nodes around a page's root or part, with what Readability asks of one. Uses
 * up the tree's nodes.
 *
 * Readability keeps the page as markup to begin anew with. Here giving it back, whatever is
 * given, brings back the content as it was in the page, and calls `onRestored` for what
 * Readability has done to it by the time it keeps it.
 */
export function toPlainDocument(page: PlainPage, onRestored: () => void): Document {
  const { tree, title, dropped = new Set() } = page;
  const [part] = tree.nodes;
  for (const index of dropped) tree.nodes[index]?.remove();
  const root = part?.localName === "html" ? part : toRoot(part);
  const body = root.children.find(({ localName }) => localName === "body") ?? null;
  const restore = () => {
    if (!body) return;
    while (body.firstChild) body.firstChild.remove();
    copyInto(body, { from: body, tree, dropped });
    onRestored();
  };
  if (body) Object.defineProperty(body, "innerHTML", { get: () => "", set: restore });
  const document = {
    nodeType: 9,
    title,
    baseURI: "",
    documentURI: "",
    firstChild: root,
    documentElement: root,
    body,
    getElementsByTagName: (name: string) => root.getElementsByTagName(name),
    querySelectorAll: (names: string) => root.querySelectorAll(names),
    createElement: (name: string) => toPlainElement(name.toLowerCase()),
    createTextNode: (data: string) => toPlainText(data),
  };
  if (!isDocument(document)) throw new TypeError("no document");
  return document;
}

function toRoot(part: PlainElement | undefined): PlainElement {
  const root = toPlainElement("html");
  const body = toPlainElement("body");
  root.append(body);
  if (part) body.append(part);
  return root;
}

type Source = { from: TreeElement; tree: PageTree; dropped: ReadonlySet<number> };

/** Copies what the page has in an element, under the names that it has there. */
function copyInto(to: TreeElement, { from, tree, dropped }: Source): void {
  for (let at = from.firstOwn; at; at = at.nextOwn) {
    if (at.nodeType === 3) to.append(toPlainText(at.textContent, at.index));
    else if (!dropped.has(at.index)) to.append(toCopy(at, { tree, dropped }));
  }
}

function toCopy(element: TreeElement, rest: Omit<Source, "from">): PlainElement {
  const name = rest.tree.names[element.index] ?? element.localName;
  const copy = toPlainElement(name, element);
  copyInto(copy, { from: element, ...rest });
  return copy;
}

function isDocument(document: object): document is Document {
  return "nodeType" in document && document.nodeType === 9;
}

/** True for the root that Readability hands out, which is one of the nodes it was given. */
export function isPlainElement(node: object): node is PlainElement {
  return node instanceof PlainElement;
}
