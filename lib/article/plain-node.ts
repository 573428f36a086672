import { findElements, toNameSet } from "./find-elements";

/** The attributes of an element that reading asks for, by name; class and id stand apart. */
export type Attributes = Readonly<Record<string, string>>;

/** A node of the page's copy as Readability sees it. */
export type PlainNode = PlainElement | PlainText;

/** What an element is made of; `index` is its place in the page's tree, -1 for none. */
export type PlainParts = { index: number; className: string; id: string; given: Attributes };

const EMBEDS = new Set(["IFRAME", "EMBED", "OBJECT"]);
const PICTURE = [{ name: "src", value: "" }];
/** Of most elements nothing but class and id is asked for. */
export const NO_ATTRIBUTES: Attributes = {};
const NO_PARTS: PlainParts = { index: -1, className: "", id: "", given: NO_ATTRIBUTES };
const upper = new Map<string, string>();

/** A text node: what it says, and its index in the page's tree, -1 for blank ones. */
export class PlainText {
  declare readonly nodeType: 3;
  declare readonly nodeName: "#text";
  declare readonly localName: "";
  declare readonly tagName: "";
  declare readonly firstChild: null;
  declare readonly childNodes: never[];
  declare readonly textContent: string;
  declare readonly index: number;
  declare parentNode: PlainElement | null;
  declare previousSibling: PlainNode | null;
  declare nextSibling: PlainNode | null;
  /** The node that followed it in the page. */
  declare nextOwn: PlainNode | null;

  constructor(textContent: string, index: number) {
    this.textContent = textContent;
    this.index = index;
    this.parentNode = this.previousSibling = this.nextSibling = this.nextOwn = null;
  }

  get nextElementSibling(): PlainElement | null {
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

/**
 * An element as plain data behind the part of the DOM that Readability uses. A class, since what
 * is asked for is a DOM, with getters and methods.
 *
 * Readability works so in a worker, on its own JSDOMParser, whose mark this carries: then it
 * renames an element in place, so that `index` stays with it. Attributes cannot be changed, for
 * nothing that is read depends on it.
 */
export class PlainElement {
  declare readonly nodeType: 1;
  declare readonly __JSDOMParser__: true;
  declare readonly index: number;
  declare className: string;
  declare id: string;
  declare readonly given: Attributes;
  declare localName: string;
  declare tagName: string;
  declare parentNode: PlainElement | null;
  declare firstChild: PlainNode | null;
  declare lastChild: PlainNode | null;
  declare previousSibling: PlainNode | null;
  declare nextSibling: PlainNode | null;
  /** The first node inside and the node after it, as they were in the page. */
  declare firstOwn: PlainNode | null;
  declare nextOwn: PlainNode | null;
  /** The elements inside, once they were asked for and while they hold. */
  declare private known: PlainElement[] | null;
  /** The text inside, while it holds: then that of all elements inside is known as well. */
  declare private text: string | null;

  constructor(localName: string, { index, className, id, given }: PlainParts) {
    this.localName = localName;
    this.tagName = toUpper(localName);
    this.index = index;
    this.className = className;
    this.id = id;
    this.given = given;
    this.parentNode = this.previousSibling = this.nextSibling = this.nextOwn = null;
    this.firstChild = this.lastChild = this.firstOwn = null;
    this.known = null;
    this.text = null;
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
  get firstElementChild(): PlainElement | null {
    return toElement(this.firstChild);
  }
  get nextElementSibling(): PlainElement | null {
    return toElement(this.nextSibling);
  }
  get childNodes(): PlainNode[] {
    const nodes: PlainNode[] = [];
    for (let at = this.firstChild; at; at = at.nextSibling) nodes.push(at);
    return nodes;
  }
  get children(): PlainElement[] {
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
  getElementsByTagName(name: string): PlainElement[] {
    const isAny = name === "*";
    return findElements(this, ({ localName }) => isAny || localName === name);
  }
  /** The elements of the tag names in a list such as "h1,h2". */
  querySelectorAll(names: string): PlainElement[] {
    const wanted = toNameSet(names);
    return findElements(this, ({ tagName }) => wanted.has(tagName));
  }

  /** Adds a new node as the page has it. */
  append(node: PlainNode): void {
    const last = this.lastChild;
    if (last) last.nextOwn = node;
    else this.firstOwn = node;
    this.known = null;
    place(node, this, last);
  }
  appendChild<Own extends PlainNode>(node: Own): Own {
    node.remove();
    place(node, this, this.lastChild);
    this.known = null;
    this.forgetText();
    return node;
  }
  replaceChild(node: PlainNode, old: PlainNode): PlainNode {
    node.remove();
    const previous = old.previousSibling;
    old.remove();
    place(node, this, previous);
    this.known = null;
    this.forgetText();
    return old;
  }
  removeChild(node: PlainNode): PlainNode {
    node.remove();
    return node;
  }
  remove(): void {
    if (this.parentNode) unlink(this, this.parentNode);
  }
  /** Forgets a node that went; the others inside stay known. */
  forget(node: PlainNode): void {
    if (this.known && node.nodeType === 1) this.known.splice(this.known.indexOf(node), 1);
    this.forgetText();
  }
  private forgetText(): void {
    if (this.text === null) return;
    this.text = null;
    this.parentNode?.forgetText();
  }
}

Object.assign(PlainElement.prototype, { nodeType: 1, __JSDOMParser__: true });

/** An element by its lower-case name. */
export function toPlainElement(name: string, parts: PlainParts = NO_PARTS): PlainElement {
  return new PlainElement(name, parts);
}

/** A text node. */
export function toPlainText(data: string, index = -1): PlainText {
  return new PlainText(data, index);
}

/** Links a node that stands nowhere into a parent, after the node `previous` or as the first. */
function place(node: PlainNode, parent: PlainElement, previous: PlainNode | null): void {
  const next = previous ? previous.nextSibling : parent.firstChild;
  node.parentNode = parent;
  node.previousSibling = previous;
  node.nextSibling = next;
  if (previous) previous.nextSibling = node;
  else parent.firstChild = node;
  if (next) next.previousSibling = node;
  else parent.lastChild = node;
}

function unlink(node: PlainNode, parent: PlainElement): void {
  const { previousSibling: previous, nextSibling: next } = node;
  if (previous) previous.nextSibling = next;
  else parent.firstChild = next;
  if (next) next.previousSibling = previous;
  else parent.lastChild = previous;
  node.parentNode = node.previousSibling = node.nextSibling = null;
  parent.forget(node);
}

/** The first element among a node and its next siblings, or null. */
function toElement(from: PlainNode | null): PlainElement | null {
  let at = from;
  while (at && at.nodeType !== 1) at = at.nextSibling;
  return at;
}

function toUpper(name: string): string {
  let known = upper.get(name);
  if (known === undefined) upper.set(name, (known = name.toUpperCase()));
  return known;
}
