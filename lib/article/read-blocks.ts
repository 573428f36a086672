import {
  breakLine,
  closeHolder,
  closeLink,
  openHolder,
  openLink,
  toBlockWriter,
  writeText,
  type BlockWriter,
} from "./block-writer";
import { CHARS_AN_ELEMENT } from "./budget";
import { isElement, isText, toTagName } from "./is-element";
import { isStyledHidden } from "./is-styled-hidden";
import type { PageTree } from "./page-tree";
import { NO_ATTRIBUTES, toPlainElement } from "./plain-node";
import { toPlainText } from "./plain-text";
import { toAttributeReader, type AttributeReader } from "./read-attributes";
import type { Attributes } from "./tree-node";

const toSet = (names: string) => new Set(names.split(" "));
const INLINE = toSet(
  "a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark " +
    "nobr picture q rb ruby s samp small span strike strong sub sup time tt u var wbr",
);
/** Elements that hold no words of the page, and that Readability drops as well. */
const LEFT_OUT = toSet("script style noscript template link source map datalist rp rt");
/** Elements whose inside is no text of the page; Readability counts that they stand there. */
const CLOSED = toSet(
  "iframe object embed svg math select textarea button input canvas video audio",
);
const ELEMENTS_AND_TEXT = 5;

/** A walk through the live page: what it writes, and how it reads. */
type Walk = {
  writer: BlockWriter;
  reader: AttributeReader;
  /** How many characters stood before each open element. */
  charsBefore: number[];
};

/**
 * The text of the page, or of a part of it, as blocks in reading order, with the tree they
 * stand in: one walk of the live
 * page, which is not changed.
 *
 * What is hidden by inline style or attribute is left out, and so are scripts and controls.
 */
export function readBlocks(document: Document, root: Element = document.documentElement): PageTree {
  const tree = toEmptyTree();
  const reader = toAttributeReader(document, root);
  const walk: Walk = { writer: toBlockWriter(tree), reader, charsBefore: [] };
  const walker = document.createTreeWalker(root, ELEMENTS_AND_TEXT);
  let node: Node | null = root;
  let parent = -1;
  while (node) {
    const opened = addNode(walk, node, parent);
    if (opened >= 0) {
      parent = opened;
      node = CLOSED.has(tree.names[opened] ?? "") ? null : walker.firstChild();
    } else {
      node = walker.nextSibling();
      if (!node) walker.parentNode();
    }
    while (!node && parent >= 0) {
      leave(walk, parent);
      parent = tree.parents[parent] ?? -1;
      if (parent < 0) break;
      node = walker.nextSibling();
      if (!node) walker.parentNode();
    }
  }
  tree.chars = walk.writer.chars;
  return tree;
}

function toEmptyTree(): PageTree {
  return {
    ...{ elements: [], texts: [], nodes: [], names: [], parents: [], lasts: [] },
    ...{ marks: [], marked: new Map(), withRole: [], blocks: [], chars: 0, depth: 0, nested: 0 },
  };
}

function leave(walk: Walk, index: number): void {
  const { writer } = walk;
  const { tree } = writer;
  const last = tree.elements.length - 1;
  tree.lasts[index] = last;
  const before = walk.charsBefore.pop() ?? 0;
  tree.nested += writer.chars - before + CHARS_AN_ELEMENT * (last - index);
  closeLink(writer, index);
  closeHolder(writer, index);
}

/** Adds a node to the tree; the index of the element that it opens, or -1. */
function addNode(walk: Walk, node: Node, parent: number): number {
  const isInHead = walk.writer.tree.names[parent] === "head";
  if (isElement(node)) return addElement(walk, node, { parent, isInHead });
  if (!isInHead && isText(node)) addText(walk.writer, node, parent);
  return -1;
}

type Place = { parent: number; isInHead: boolean };

function addElement(walk: Walk, element: Element, { parent, isInHead }: Place): number {
  const { writer, reader } = walk;
  const { tree } = writer;
  const name = toTagName(element);
  if (LEFT_OUT.has(name) || (isInHead && name !== "meta")) return -1;
  const given = reader.readOthers(element, name);
  if (parent >= 0 && isHidden(given)) return -1;
  const index = tree.elements.length;
  const className = reader.readOne(element, "class");
  const id = reader.readOne(element, "id");
  const copy = toPlainElement(name, { index, className, id, given });
  tree.nodes[parent]?.append(copy);
  tree.elements.push(element);
  tree.nodes.push(copy);
  tree.names.push(name);
  tree.parents.push(parent);
  tree.lasts.push(index);
  if (given["role"] !== undefined) tree.withRole.push(index);
  addMark(tree, index, className === "" && id === "" ? " " : `${className} ${id}`);
  walk.charsBefore.push(writer.chars);
  if (walk.charsBefore.length > tree.depth) tree.depth = walk.charsBefore.length;
  if (!CLOSED.has(name)) enter(writer, name, index);
  return index;
}

function addMark({ marks, marked }: PageTree, index: number, mark: string): void {
  marks.push(mark);
  if (mark === " ") return;
  const same = marked.get(mark);
  if (same) same.push(index);
  else marked.set(mark, [index]);
}

function addText(writer: BlockWriter, node: Text, parent: number): void {
  const { tree } = writer;
  const data = node.nodeValue ?? "";
  const isBlank = data.trim() === "";
  const index = isBlank ? -1 : tree.texts.length;
  if (!isBlank) tree.texts.push(node);
  tree.nodes[parent]?.append(toPlainText(isBlank ? " " : data, index));
  writeText(writer, data, { index, isBlank });
}

function enter(writer: BlockWriter, name: string, index: number): void {
  if (name === "br") breakLine(writer);
  else if (name === "a") openLink(writer, index);
  else if (!isInline(name)) openHolder(writer, index);
}

function isInline(name: string): boolean {
  return INLINE.has(name) || name.includes("-");
}

function isHidden(attributes: Attributes): boolean {
  if (attributes === NO_ATTRIBUTES) return false;
  if ("hidden" in attributes || attributes["aria-hidden"] === "true") return true;
  const style = attributes["style"];
  return style !== undefined && isStyledHidden(style);
}
