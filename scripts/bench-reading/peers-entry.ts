import { Readability } from "@mozilla/readability";
import Defuddle from "defuddle";

/** A copy of the page: neither Readability nor defuddle may take the page itself apart. */
function toCopy(document: Document): Document {
  const copy = document.cloneNode(true);
  if (!isDocument(copy)) throw new Error("no document");
  return copy;
}

function isDocument(node: Node): node is Document {
  return node.nodeType === 9;
}

const peers = {
  readability: (document: Document) => new Readability(toCopy(document)).parse()?.textContent ?? "",
  clone: (document: Document) => toCopy(document).title,
  defuddle: (document: Document) => {
    const url = document.location.href;
    const { content } = new Defuddle(toCopy(document), { url }).parse();
    return new DOMParser().parseFromString(content, "text/html").body.textContent;
  },
};

Object.assign(Reflect.get(globalThis, "ringkasReaders"), peers);
