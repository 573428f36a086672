import { PlainNode, toPlainElement, toPlainText } from "./plain-node";

/** A document of plain nodes around a page's root or part, with what Readability asks of one. */
export function toPlainDocument(part: PlainNode, title: string): Document {
  const root = part.localName === "html" ? part : toRoot(part);
  const document = {
    nodeType: 9,
    title,
    baseURI: "",
    documentURI: "",
    firstChild: root,
    documentElement: root,
    body: root.children.find(({ localName }) => localName === "body") ?? null,
    getElementsByTagName: (name: string) => root.getElementsByTagName(name),
    querySelectorAll: (names: string) => root.querySelectorAll(names),
    createElement: (name: string) => toPlainElement(name.toLowerCase()),
    createTextNode: (data: string) => toPlainText(data),
  };
  if (!isDocument(document)) throw new TypeError("no document");
  return document;
}

function toRoot(part: PlainNode): PlainNode {
  const root = toPlainElement("html");
  root.appendChild(toPlainElement("body")).appendChild(part);
  return root;
}

function isDocument(value: object): value is Document {
  return "nodeType" in value && value.nodeType === 9;
}

/** True for the root that Readability hands out, which is one of the nodes it was given. */
export function isPlainNode(node: object): node is PlainNode {
  return node instanceof PlainNode;
}
