import { foldInto, toFoldedText, type FoldedText } from "./fold-text";
import { toBlock, type BlockLink, type PageTree } from "./page-tree";

/** The block that is being written while the page is walked, and what is open around it. */
export type BlockWriter = {
  tree: PageTree;
  /** Indexes of the open block-level elements. */
  holders: number[];
  folded: FoldedText;
  links: BlockLink[];
  /** The open link, and the first piece of text that is to be in it. */
  link: { index: number; href: string; firstPiece: number } | null;
  /** Characters written so far. */
  chars: number;
  /** Line breaks since the last text. */
  breaks: number;
};

/** A sentence's or a colon's end: a single line break after it parts two paragraphs. */
const LINE_END = /[.!?:…。！？]["'”’»)\]]*$/u;

/** A longer bold line is a paragraph that the page stresses. */
const MAX_HEADING = 100;
const BOLD = /^(?:b|strong)$/i;

/** A writer that adds its blocks to the tree. */
export function toBlockWriter(tree: PageTree): BlockWriter {
  const folded = toFoldedText();
  return { tree, holders: [], folded, links: [], link: null, chars: 0, breaks: 0 };
}

/** Begins a block-level element: what was written so far is a block of its own. */
export function openHolder(writer: BlockWriter, index: number): void {
  endBlock(writer);
  writer.holders.push(index);
}

/** Ends a block-level element, and its block with it. */
export function closeHolder(writer: BlockWriter, index: number): void {
  const { holders } = writer;
  if (holders[holders.length - 1] !== index) return;
  endBlock(writer);
  holders.pop();
}

/** Begins a link; one that was left open ends. */
export function openLink(writer: BlockWriter, index: number): void {
  endLink(writer);
  const href = writer.tree.nodes[index]?.given["href"] ?? "";
  writer.link = { index, href, firstPiece: writer.folded.pieces.length };
}

/** Ends the link that this element began. */
export function closeLink(writer: BlockWriter, index: number): void {
  if (writer.link?.index !== index) return;
  endLink(writer);
  writer.link = null;
}

/**
 * Notes a line break. After a line that is all bold it parts two blocks: such a line heads the
 * words after it, as lists of tips in one paragraph have it.
 */
export function breakLine(writer: BlockWriter): void {
  if (isBoldLine(writer)) endBlock(writer);
  else writer.breaks += 1;
}

function isBoldLine({ tree, folded }: BlockWriter): boolean {
  return (
    folded.text !== "" &&
    folded.text.length <= MAX_HEADING &&
    folded.pieces.every(({ nodeIndex }) =>
      BOLD.test(tree.texts[nodeIndex]?.parentNode?.nodeName ?? ""),
    )
  );
}

/** Adds one text node. Two line breaks before it, or one after a sentence, begin a new block. */
export function writeText(
  writer: BlockWriter,
  data: string,
  { index, isBlank }: { index: number; isBlank: boolean },
): void {
  const { folded } = writer;
  if (isBlank) {
    if (data !== "" && folded.text !== "") folded.spacePending = true;
    return;
  }
  writer.chars += data.length;
  if (writer.breaks > 0) {
    if (writer.breaks > 1 || LINE_END.test(folded.end)) endBlock(writer);
    else writer.folded.spacePending = writer.folded.text !== "";
    writer.breaks = 0;
  }
  foldInto(writer.folded, data, index);
}

function endLink({ link, folded, links }: BlockWriter): void {
  if (!link) return;
  const { text, pieces } = folded;
  const first = pieces[link.firstPiece];
  if (first) links.push({ start: first.start, end: text.length, href: link.href });
  link.firstPiece = pieces.length;
}

function endBlock(writer: BlockWriter): void {
  const { text, pieces } = writer.folded;
  if (text !== "") {
    endLink(writer);
    const index = writer.holders[writer.holders.length - 1] ?? 0;
    writer.tree.blocks.push(toBlock({ index, text, pieces, links: writer.links }));
    writer.folded = toFoldedText();
    writer.links = [];
    if (writer.link) writer.link.firstPiece = 0;
  }
  writer.breaks = 0;
}
