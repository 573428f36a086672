import type { ArticleLink, Span } from "../types";
import type { Block } from "./page-tree";
import type { Piece } from "./fold-text";

/** The story as one text: paragraphs joined by "\n\n", with its links and the way to its nodes. */
export type Story = { text: string; paragraphs: Span[]; links: ArticleLink[]; pieces: Piece[] };

const SEPARATOR = "\n\n";

/** The blocks as one text. Links other than absolute http(s) are left out. */
export function joinStory(blocks: Block[], base: string): Story {
  const story: Story = { text: "", paragraphs: [], links: [], pieces: [] };
  const texts: string[] = [];
  let start = 0;
  for (const block of blocks) {
    const end = start + block.text.length;
    texts.push(block.text);
    story.paragraphs.push({ start, end });
    for (const link of block.links) {
      const href = toAddress(link.href, base);
      if (href)
        story.links.push({ span: { start: start + link.start, end: start + link.end }, href });
    }
    for (const piece of block.pieces) {
      story.pieces.push({ ...piece, start: start + piece.start, end: start + piece.end });
    }
    start = end + SEPARATOR.length;
  }
  story.text = texts.join(SEPARATOR);
  return story;
}

/** An absolute http(s) address, or null. */
export function toAddress(href: string, base: string): string | null {
  try {
    const url = new URL(href, base);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
