import { foldInto, toFoldedText } from "./fold-text";
import { isStyledHidden } from "./is-styled-hidden";
import type { Block, BlockLink, PageTree } from "./page-tree";

const INLINE = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr " +
    "picture q ruby s samp small span strike strong sub sup time tt u var wbr"
  ).split(" "),
);
const SKIPPED = new Set(
  (
    "script style noscript template iframe object embed svg math select textarea button input " +
    "canvas video audio map datalist head rp rt"
  ).split(" "),
);
const BOLD = new Set(["b", "strong"]);

/** A sentence's or a colon's end: a single line break after it parts two paragraphs. */
const LINE_END = /[.!?:…。！？]["'”’»)\]]*$/u;

/**
 * The page's text as blocks in reading order, with the tree they stand in.
 *
 * Works on the clone, whose form controls can no longer shadow the DOM's own properties. What
 * is hidden by inline style or attribute is left out, and so are scripts and controls. Every
 * element and text node is counted, so that indexes are those of the live page.
 */
export function readBlocks(clone: Document): PageTree {
  const tree: PageTree = {
    elements: [],
    names: [],
    parents: [],
    lasts: [],
    marks: [],
    blocks: [],
  };
  const writer = toBlockWriter(tree);
  const walker = clone.createTreeWalker(clone.documentElement, 5);
  let textNodes = 0;
  let parent = -1;
  for (;;) {
    const node = walker.currentNode;
    if (isElement(node)) {
      const index = addElement(tree, node, parent);
      writer.enter(index);
      if (walker.firstChild()) {
        parent = index;
        continue;
      }
      writer.leave(index);
    } else {
      writer.write(node.nodeValue ?? "", textNodes);
      textNodes += 1;
    }
    while (!walker.nextSibling()) {
      if (!walker.parentNode()) return tree;
      tree.lasts[parent] = tree.elements.length - 1;
      writer.leave(parent);
      parent = tree.parents[parent] ?? -1;
      if (parent < 0) return tree;
    }
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function addElement(tree: PageTree, element: Element, parent: number): number {
  const index = tree.elements.length;
  tree.elements.push(element);
  tree.names.push(element.localName);
  tree.parents.push(parent);
  tree.lasts.push(index);
  const mark = `${element.getAttribute("class") ?? ""} ${element.id}`;
  tree.marks.push(mark);
  return index;
}

/** Cuts the walk into blocks: a block ends wherever a block-level element begins or ends. */
function toBlockWriter(tree: PageTree) {
  let skippedBy = -1;
  let breaks = 0;
  let bold = 0;
  let link: { index: number; href: string; start: number } | null = null;
  let folded = toFoldedText();
  let links: BlockLink[] = [];
  let boldChars = 0;
  const holders: number[] = [];

  const closeLink = () => {
    if (link && folded.text.length > link.start) {
      const start = folded.text[link.start] === " " ? link.start + 1 : link.start;
      links.push({ start, end: folded.text.length, href: link.href });
    }
    if (link) link.start = folded.text.length;
  };
  const flush = () => {
    closeLink();
    const { text, pieces } = folded;
    const index = holders.at(-1) ?? 0;
    if (text !== "") {
      const block: Block = { index, text, pieces, links, boldChars };
      tree.blocks.push(block);
      folded = toFoldedText();
      links = [];
      boldChars = 0;
    }
    folded.spacePending = false;
    if (link) link.start = 0;
    breaks = 0;
  };
  return {
    enter(index: number) {
      if (skippedBy >= 0) return;
      const name = tree.names[index] ?? "";
      if (isSkipped(tree, index)) skippedBy = index;
      else if (name === "br") breaks += 1;
      else if (name === "a") {
        closeLink();
        const href = tree.elements[index]?.getAttribute("href") ?? "";
        link = { index, href, start: folded.text.length };
      } else if (BOLD.has(name)) bold += 1;
      if (skippedBy < 0 && !isInline(name) && name !== "br") {
        flush();
        holders.push(index);
      }
    },
    leave(index: number) {
      if (skippedBy >= 0) {
        if (skippedBy === index) skippedBy = -1;
        return;
      }
      const name = tree.names[index] ?? "";
      if (link?.index === index) {
        closeLink();
        link = null;
      }
      if (BOLD.has(name)) bold -= 1;
      if (holders.at(-1) === index) {
        flush();
        holders.pop();
      }
    },
    write(data: string, nodeIndex: number) {
      if (skippedBy >= 0) return;
      if (breaks > 0 && /\S/.test(data)) {
        if (breaks > 1 || LINE_END.test(folded.text)) flush();
        else folded.spacePending = folded.text !== "";
        breaks = 0;
      }
      const before = folded.text.length;
      foldInto(folded, data, nodeIndex);
      if (bold > 0) boldChars += folded.text.length - before;
    },
  };
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
