import { toElement, unlink } from "./link-nodes";
import type { TreeElement, TreeNode, TreeText } from "./tree-node";

/** A text node: what it says, and its index in the page's tree, -1 for blank ones. */
export class PlainText implements TreeText {
  declare readonly nodeType: 3;
  declare readonly nodeName: "#text";
  declare readonly localName: "";
  declare readonly tagName: "";
  declare readonly firstChild: null;
  declare readonly childNodes: never[];
  declare readonly textContent: string;
  declare readonly index: number;
  declare parentNode: TreeElement | null;
  declare previousSibling: TreeNode | null;
  declare nextSibling: TreeNode | null;
  /** The node that followed it in the page. */
  declare nextOwn: TreeNode | null;

  constructor(textContent: string, index: number) {
    this.textContent = textContent;
    this.index = index;
    this.parentNode = this.previousSibling = this.nextSibling = this.nextOwn = null;
  }

  get nextElementSibling(): TreeElement | null {
    return toElement(this.nextSibling);
  }
  remove(): void {
    if (this.parentNode) unlink(this, this.parentNode);
  }
}

/** What is the same for all texts is not written into each. */
Object.assign(PlainText.prototype, {
  ...{ nodeType: 3, nodeName: "#text", localName: "", tagName: "", firstChild: null },
  childNodes: [],
});

/** A text node. */
export function toPlainText(data: string, index = -1): PlainText {
  return new PlainText(data, index);
}
