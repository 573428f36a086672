import { findElements, toNameSet } from "./find-elements";

/** The attributes of an element that reading asks for, by name. */
export type Attributes = Readonly<Record<string, string>>;

const ELEMENT = 1;
const TEXT = 3;
const EMBEDS = new Set(["IFRAME", "EMBED", "OBJECT"]);
const PICTURE = [{ name: "src", value: "" }];
const NO_ATTRIBUTES: Attributes = {};
const upper = new Map<string, string>();

/**
 * A node of the page's copy as Readability sees it: plain data behind the part of the DOM that
 * Readability uses. A class, since what is asked for is a DOM, with getters and methods.
 *
 * Readability works so in a worker, on its own JSDOMParser, whose mark this carries: then it
 * renames an element in place, so that `index` stays with it. Attributes cannot be changed, for
 * nothing that is read depends on it.
 */
export class PlainNode {
  readonly __JSDOMParser__ = true;
  tagName: string;
  parentNode: PlainNode | null = null;
  firstChild: PlainNode | null = null;
  lastChild: PlainNode | null = null;
  previousSibling: PlainNode | null = null;
  nextSibling: PlainNode | null = null;
  /** The elements inside, once they were asked for and while they hold. */
  private known: PlainNode[] | null = null;
  /** The text inside, while it holds: then that of all elements inside is known as well. */
  private text: string | null = null;
  /** The content to be brought back. */
  private kept: PlainNode[] = [];

  constructor(
    readonly nodeType: number,
    public localName: string,
    /** Index of the element, or of the text node, in the page's tree; -1 for none. */
    readonly index: number,
    readonly data: string,
    readonly given: Attributes,
  ) {
    this.tagName = nodeType === ELEMENT ? toUpper(localName) : "";
  }

  get nodeName(): string {
    return this.nodeType === TEXT ? "#text" : this.tagName;
  }
  get className(): string {
    return this.given["class"] ?? "";
  }
  get id(): string {
    return this.given["id"] ?? "";
  }
  get textContent(): string {
    if (this.nodeType === TEXT) return this.data;
    if (this.text !== null) return this.text;
    let text = "";
    for (let at = this.firstChild; at; at = at.nextSibling) text += at.textContent;
    this.text = text;
    return text;
  }
  get firstElementChild(): PlainNode | null {
    return toElement(this.firstChild);
  }
  get nextElementSibling(): PlainNode | null {
    return toElement(this.nextSibling);
  }
  get childNodes(): PlainNode[] {
    const nodes: PlainNode[] = [];
    for (let at = this.firstChild; at; at = at.nextSibling) nodes.push(at);
    return nodes;
  }
  get children(): PlainNode[] {
    return (this.known ??= this.childNodes.filter(({ nodeType }) => nodeType === ELEMENT));
  }
  /** Readability looks for the addresses of videos, and whether a picture has one. */
  get attributes(): { name: string; value: string }[] {
    if (this.tagName === "IMG") return PICTURE;
    if (!EMBEDS.has(this.tagName)) return [];
    return Object.entries(this.given).map(([name, value]) => ({ name, value }));
  }
  /**
   * Readability keeps the page as markup to begin anew with. Here asking for it keeps a copy of
   * the content, and giving it back, whatever is given, brings that copy's content back.
   */
  get innerHTML(): string {
    this.kept = this.childNodes.map(toCopy);
    return "";
  }
  set innerHTML(_markup: string) {
    while (this.firstChild) this.firstChild.remove();
    for (const node of this.kept) this.appendChild(toCopy(node));
  }

  /** Of links Readability asks whether they lead within the page; others it would make whole. */
  getAttribute(name: string): string | null {
    const value = this.given[name] ?? null;
    return name === "href" && !value?.startsWith("#") ? null : value;
  }
  hasAttribute(name: string): boolean {
    return name in this.given;
  }
  setAttribute(): void {}
  removeAttribute(): void {}
  getElementsByTagName(name: string): PlainNode[] {
    return findElements(this.firstChild, (node) => node.localName === name || name === "*");
  }
  /** The elements of the tag names in a list such as "h1,h2". */
  querySelectorAll(names: string): PlainNode[] {
    const wanted = toNameSet(names);
    return findElements(this.firstChild, ({ tagName }) => wanted.has(tagName));
  }

  appendChild(node: PlainNode): PlainNode {
    node.remove();
    insertBetween(this, node, { previous: this.lastChild, next: null });
    this.known = null;
    this.forgetText();
    return node;
  }
  replaceChild(node: PlainNode, old: PlainNode): PlainNode {
    node.remove();
    const { previousSibling: previous, nextSibling: next } = old;
    old.remove();
    insertBetween(this, node, { previous, next });
    this.known = null;
    this.forgetText();
    return old;
  }
  removeChild(node: PlainNode): PlainNode {
    node.remove();
    return node;
  }
  remove(): void {
    const { parentNode: parent, previousSibling: previous, nextSibling: next } = this;
    if (!parent) return;
    if (previous) previous.nextSibling = next;
    else parent.firstChild = next;
    if (next) next.previousSibling = previous;
    else parent.lastChild = previous;
    if (parent.known && this.nodeType === ELEMENT) {
      parent.known.splice(parent.known.indexOf(this), 1);
    }
    this.parentNode = this.previousSibling = this.nextSibling = null;
    parent.forgetText();
  }
  private forgetText(): void {
    if (this.text === null) return;
    this.text = null;
    this.parentNode?.forgetText();
  }
}

/** An element by its lower-case name. */
export function toPlainElement(
  name: string,
  index = -1,
  given: Attributes = NO_ATTRIBUTES,
): PlainNode {
  return new PlainNode(ELEMENT, name, index, "", given);
}

/** A text node. */
export function toPlainText(data: string, index = -1): PlainNode {
  return new PlainNode(TEXT, "", index, data, NO_ATTRIBUTES);
}

type Place = { previous: PlainNode | null; next: PlainNode | null };

function insertBetween(parent: PlainNode, node: PlainNode, { previous, next }: Place): void {
  node.parentNode = parent;
  node.previousSibling = previous;
  node.nextSibling = next;
  if (previous) previous.nextSibling = node;
  else parent.firstChild = node;
  if (next) next.previousSibling = node;
  else parent.lastChild = node;
}

function toElement(from: PlainNode | null): PlainNode | null {
  let at = from;
  while (at && at.nodeType !== ELEMENT) at = at.nextSibling;
  return at;
}

function toCopy(node: PlainNode): PlainNode {
  const copy = new PlainNode(node.nodeType, node.localName, node.index, node.data, node.given);
  for (let at = node.firstChild; at; at = at.nextSibling) {
    insertBetween(copy, toCopy(at), { previous: copy.lastChild, next: null });
  }
  return copy;
}

function toUpper(name: string): string {
  let known = upper.get(name);
  if (known === undefined) upper.set(name, (known = name.toUpperCase()));
  return known;
}
