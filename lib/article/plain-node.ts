import { findElements, toNameSet, toUpperName } from "./find-elements";
import { countChanges, place, toElement, unlink } from "./link-nodes";
import type { Attributes, TreeElement, TreeNode } from "./tree-node";

/** What an element is made of; `index` is its place in the page's tree, -1 for none. */
export type PlainParts = { index: number; className: string; id: string; given: Attributes };

const EMBEDS = new Set(["IFRAME", "EMBED", "OBJECT"]);
const PICTURE = [{ name: "src", value: "" }];
/** Of most elements nothing but class and id is asked for. */
export const NO_ATTRIBUTES: Attributes = {};
const NO_PARTS: PlainParts = { index: -1, className: "", id: "", given: NO_ATTRIBUTES };
const NOTHING: TreeElement[] = [];

/**
 * An element as plain data behind the part of the DOM that Readability uses. A class, since what
 * is asked for is a DOM, with getters and methods.
 *
 * Readability works so in a worker, on its own JSDOMParser, whose mark this carries: then it
 * renames an element in place, so that `index` stays with it. Attributes cannot be changed, for
 * nothing that is read depends on it.
 */
export class PlainElement implements TreeElement {
  declare readonly nodeType: 1;
  declare readonly __JSDOMParser__: true;
  declare readonly index: number;
  declare className: string;
  declare id: string;
  declare readonly given: Attributes;
  declare localName: string;
  declare tagName: string;
  declare parentNode: TreeElement | null;
  declare firstChild: TreeNode | null;
  declare lastChild: TreeNode | null;
  declare previousSibling: TreeNode | null;
  declare nextSibling: TreeNode | null;
  /** The first node inside and the node after it, as they were in the page. */
  declare firstOwn: TreeNode | null;
  declare nextOwn: TreeNode | null;
  /** The elements inside, once they were asked for and while they hold. */
  declare private known: TreeElement[] | null;
  /** The text inside, while it holds: then that of all elements inside is known as well. */
  declare private text: string | null;
  /** That text with white space folded, and how many of its characters are links. */
  declare private folded: string | null;
  declare private linked: number;
  /** All elements inside, as of that change. */
  declare private inside: TreeElement[];
  declare private insideAt: number;

  constructor(localName: string, { index, className, id, given }: PlainParts) {
    this.localName = localName;
    this.tagName = toUpperName(localName);
    this.index = index;
    this.className = className;
    this.id = id;
    this.given = given;
    this.parentNode = this.previousSibling = this.nextSibling = this.nextOwn = null;
    this.firstChild = this.lastChild = this.firstOwn = null;
    this.known = this.text = this.folded = null;
    this.linked = this.insideAt = -1;
    this.inside = NOTHING;
  }

  get nodeName(): string {
    return this.tagName;
  }
  get textContent(): string {
    if (this.text !== null) return this.text;
    let text = "";
    for (let at = this.firstChild; at; at = at.nextSibling) text += at.textContent;
    this.text = text;
    return text;
  }
  /** The text as Readability counts it. */
  get foldedText(): string {
    return (this.folded ??= this.textContent.trim().replace(/\s{2,}/g, " "));
  }
  /** Characters of that text inside links; a link within the page counts for less. */
  get linkedChars(): number {
    // From now on a change inside forgets it.
    if (this.linked >= 0 || this.textContent === "") return Math.max(this.linked, 0);
    let linked = 0;
    for (let at = this.firstElementChild; at; at = at.nextElementSibling) {
      const isWithin = /^#./.test(at.given["href"] ?? "");
      if (at.localName === "a") linked += at.foldedText.length * (isWithin ? 0.3 : 1);
      linked += at.linkedChars;
    }
    this.linked = linked;
    return linked;
  }
  get firstElementChild(): TreeElement | null {
    return toElement(this.firstChild);
  }
  get nextElementSibling(): TreeElement | null {
    return toElement(this.nextSibling);
  }
  get childNodes(): TreeNode[] {
    const nodes: TreeNode[] = [];
    for (let at = this.firstChild; at; at = at.nextSibling) nodes.push(at);
    return nodes;
  }
  get children(): TreeElement[] {
    if (this.known) return this.known;
    this.known = [];
    for (let at = this.firstElementChild; at; at = at.nextElementSibling) this.known.push(at);
    return this.known;
  }
  /** Readability looks for the addresses of videos, and whether a picture has one. */
  get attributes(): { name: string; value: string }[] {
    if (this.tagName === "IMG") return PICTURE;
    if (!EMBEDS.has(this.tagName)) return [];
    return Object.entries(this.given).map(([name, value]) => ({ name, value }));
  }

  /** Of links Readability asks whether they lead within the page; others it would make whole. */
  getAttribute(name: string): string | null {
    if (this.given === NO_ATTRIBUTES) return null;
    const value = this.given[name] ?? null;
    return name === "href" && !value?.startsWith("#") ? null : value;
  }
  hasAttribute(name: string): boolean {
    return this.given !== NO_ATTRIBUTES && name in this.given;
  }
  setAttribute(): void {}
  removeAttribute(): void {}
  getElementsByTagName(name: string): TreeElement[] {
    const inside = this.listInside();
    return name === "*" ? inside : inside.filter(({ localName }) => localName === name);
  }
  /** The elements of the tag names in a list such as "h1,h2". */
  querySelectorAll(names: string): TreeElement[] {
    const wanted = toNameSet(names);
    return this.listInside().filter(({ tagName }) => wanted.has(tagName));
  }
  /** The elements inside; Readability asks many things of them between two changes. */
  private listInside(): TreeElement[] {
    const changes = countChanges();
    if (this.insideAt !== changes) this.inside = findElements(this);
    this.insideAt = changes;
    return this.inside;
  }

  /** Adds a new node as the page has it. */
  append(node: TreeNode): void {
    const last = this.lastChild;
    if (last) last.nextOwn = node;
    else this.firstOwn = node;
    this.known = null;
    place(node, this, last);
  }
  appendChild<Own extends TreeNode>(node: Own): Own {
    node.remove();
    place(node, this, this.lastChild);
    this.known = null;
    this.forgetText();
    return node;
  }
  replaceChild(node: TreeNode, old: TreeNode): TreeNode {
    node.remove();
    const previous = old.previousSibling;
    old.remove();
    place(node, this, previous);
    this.known = null;
    this.forgetText();
    return old;
  }
  removeChild(node: TreeNode): TreeNode {
    node.remove();
    return node;
  }
  remove(): void {
    if (this.parentNode) unlink(this, this.parentNode);
  }
  /** Forgets a node that went; the others inside stay known. */
  forget(node: TreeNode): void {
    if (this.known && node.nodeType === 1) this.known.splice(this.known.indexOf(node), 1);
    this.forgetText();
  }
  forgetText(): void {
    if (this.text === null) return;
    this.text = this.folded = null;
    this.linked = -1;
    this.parentNode?.forgetText();
  }
}

Object.assign(PlainElement.prototype, { nodeType: 1, __JSDOMParser__: true });

/** An element by its lower-case name. */
export function toPlainElement(name: string, parts: PlainParts = NO_PARTS): PlainElement {
  return new PlainElement(name, parts);
}
