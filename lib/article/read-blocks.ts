import {
  closeHolder,
  closeLink,
  openHolder,
  openLink,
  toBlockWriter,
  writeText,
  type BlockWriter,
} from "./block-writer";
import { isElement } from "./is-element";
import { isStyledHidden } from "./is-styled-hidden";
import type { PageTree } from "./page-tree";

const INLINE = new Set(
  (
    "a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark " +
    "nobr picture q ruby s samp small span strike strong sub sup time tt u var wbr"
  ).split(" "),
);
const SKIPPED = new Set(
  (
    "script style noscript template iframe object embed svg math select textarea button input " +
    "canvas video audio map datalist head rp rt"
  ).split(" "),
);
const ELEMENTS_AND_TEXT = 5;

/**
 * The page's text as blocks in reading order, with the tree they stand in.
 *
 * Works on the clone, whose form controls can no longer shadow the DOM's own properties. What
 * is hidden by inline style or attribute is left out, and so are scripts and controls. Every
 * element and text node is counted, so that indexes are those of the live page.
 */
export function readBlocks(clone: Document): PageTree {
  const tree: PageTree = toEmptyTree();
  const writer = toBlockWriter(tree);
  const walker = clone.createTreeWalker(clone.documentElement, ELEMENTS_AND_TEXT);
  let textNodes = 0;
  let parent = -1;
  do {
    const node = walker.currentNode;
    if (isElement(node)) {
      parent = addElement(writer, node, parent);
      enter(writer, parent);
      if (walker.firstChild()) continue;
    } else {
      if (writer.skippedBy < 0) writeText(writer, node.nodeValue ?? "", textNodes);
      textNodes += 1;
      if (walker.nextSibling()) continue;
      walker.parentNode();
    }
    parent = climb(writer, walker, parent);
  } while (parent >= 0);
  return tree;
}

/** Leaves elements until one has a next sibling; the index of that sibling's parent, or -1. */
function climb(writer: BlockWriter, walker: TreeWalker, from: number): number {
  const { tree } = writer;
  let index = from;
  for (;;) {
    tree.lasts[index] = tree.elements.length - 1;
    tree.chars[index] = writer.chars - (tree.chars[index] ?? 0);
    leave(writer, index);
    index = tree.parents[index] ?? -1;
    if (index < 0 || walker.nextSibling()) return index;
    walker.parentNode();
  }
}

function toEmptyTree(): PageTree {
  return { elements: [], names: [], parents: [], lasts: [], marks: [], chars: [], blocks: [] };
}

function addElement({ tree, chars }: BlockWriter, element: Element, parent: number): number {
  const index = tree.elements.length;
  tree.elements.push(element);
  tree.names.push(element.localName);
  tree.parents.push(parent);
  tree.lasts.push(index);
  tree.marks.push(`${element.getAttribute("class") ?? ""} ${element.id}`);
  tree.chars.push(chars);
  return index;
}

function enter(writer: BlockWriter, index: number): void {
  if (writer.skippedBy >= 0) return;
  const name = writer.tree.names[index] ?? "";
  if (isSkipped(writer.tree, index)) writer.skippedBy = index;
  else if (name === "br") writer.breaks += 1;
  else if (name === "a") openLink(writer, index);
  else if (!isInline(name)) openHolder(writer, index);
}

function leave(writer: BlockWriter, index: number): void {
  if (writer.skippedBy >= 0) {
    if (writer.skippedBy === index) writer.skippedBy = -1;
    return;
  }
  closeLink(writer, index);
  closeHolder(writer, index);
}

function isInline(name: string): boolean {
  return INLINE.has(name) || name.includes("-");
}

function isSkipped(tree: PageTree, index: number): boolean {
  if (SKIPPED.has(tree.names[index] ?? "")) return true;
  const element = tree.elements[index];
  if (!element) return false;
  if (isHiddenByAttribute(element) || element.getAttribute("aria-hidden") === "true") return true;
  const style = element.getAttribute("style");
  return style !== null && isStyledHidden(style);
}

/** React streams parts of a page into hidden elements and moves them into place by script. */
const STREAMED = /^S:[\da-f]+$/;

function isHiddenByAttribute(element: Element): boolean {
  return element.hasAttribute("hidden") && !STREAMED.test(element.id);
}
