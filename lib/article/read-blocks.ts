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
import { isElement, isText, toTagName } from "./is-element";
import { isStyledHidden } from "./is-styled-hidden";
import type { PageTree } from "./page-tree";
import { toPlainElement, toPlainText, type Attributes } from "./plain-node";
import { toAttributeReader } from "./read-attributes";

const toSet = (names: string) => new Set(names.split(" "));
const INLINE = toSet(
  "a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark " +
    "nobr picture q ruby s samp small span strike strong sub sup time tt u var wbr",
);
/** Elements that hold no words of the page, and that Readability drops as well. */
const LEFT_OUT = toSet("script style noscript template link source map datalist rp rt");
/** Elements whose inside is no text of the page; Readability counts that they stand there. */
const CLOSED = toSet(
  "iframe object embed svg math select textarea button input canvas video audio",
);
const ELEMENTS_AND_TEXT = 5;

/**
 * The text of the page, or of a part of it, as blocks in reading order, with the tree they
 * stand in: one walk of the live
 * page, which is not changed.
 *
 * What is hidden by inline style or attribute is left out, and so are scripts and controls.
 */
export function readBlocks(document: Document, root: Element = document.documentElement): PageTree {
  const writer = toBlockWriter(toEmptyTree());
  const walker = document.createTreeWalker(root, ELEMENTS_AND_TEXT);
  const readAttributes = toAttributeReader(root);
  let parent = -1;
  do {
    const opened = addNode(writer, { node: walker.currentNode, parent, readAttributes });
    if (opened >= 0) {
      parent = opened;
      if (!CLOSED.has(writer.tree.names[opened] ?? "") && walker.firstChild()) continue;
    } else {
      if (walker.nextSibling()) continue;
      walker.parentNode();
    }
    parent = climb(writer, walker, parent);
  } while (parent >= 0);
  return writer.tree;
}

/** Leaves elements until one has a next sibling; the index of that sibling's parent, or -1. */
function climb(writer: BlockWriter, walker: TreeWalker, from: number): number {
  const { tree } = writer;
  let index = from;
  for (;;) {
    tree.lasts[index] = tree.elements.length - 1;
    tree.chars[index] = writer.chars - (tree.chars[index] ?? 0);
    closeLink(writer, index);
    closeHolder(writer, index);
    index = tree.parents[index] ?? -1;
    if (index < 0 || walker.nextSibling()) return index;
    walker.parentNode();
  }
}

function toEmptyTree(): PageTree {
  return {
    ...{ elements: [], texts: [], nodes: [], names: [], parents: [], lasts: [] },
    ...{ attributes: [], marks: [], chars: [], blocks: [] },
  };
}

type PageNode = {
  node: Node;
  parent: number;
  readAttributes: ReturnType<typeof toAttributeReader>;
};

/** Adds a node to the tree; the index of the element that it opens, or -1. */
function addNode(writer: BlockWriter, { node, parent, readAttributes }: PageNode): number {
  const { tree } = writer;
  const isInHead = tree.names[parent] === "head";
  if (isText(node)) {
    if (!isInHead) addText(writer, node, parent);
    return -1;
  }
  if (!isElement(node)) return -1;
  const name = toTagName(node);
  if (LEFT_OUT.has(name) || (isInHead && name !== "meta")) return -1;
  const attributes = readAttributes(node, name);
  if (parent >= 0 && isHidden(attributes)) return -1;
  const index = tree.elements.length;
  const copy = toPlainElement(name, index, attributes);
  tree.nodes[parent]?.appendChild(copy);
  tree.elements.push(node);
  tree.nodes.push(copy);
  tree.names.push(name);
  tree.parents.push(parent);
  tree.lasts.push(index);
  tree.attributes.push(attributes);
  tree.marks.push(`${attributes["class"] ?? ""} ${attributes["id"] ?? ""}`);
  tree.chars.push(writer.chars);
  if (!CLOSED.has(name)) enter(writer, name, index);
  return index;
}

function addText(writer: BlockWriter, node: Text, parent: number): void {
  const { tree } = writer;
  const data = node.nodeValue ?? "";
  const isBlank = !/\S/.test(data);
  const index = isBlank ? -1 : tree.texts.length;
  if (!isBlank) tree.texts.push(node);
  tree.nodes[parent]?.appendChild(toPlainText(isBlank ? " " : data, index));
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
  if ("hidden" in attributes || attributes["aria-hidden"] === "true") return true;
  const style = attributes["style"];
  return style !== undefined && isStyledHidden(style);
}
