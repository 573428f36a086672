import { findAncestor, isInside, type Block, type PageTree } from "./page-tree";
import { findSecondStory } from "./find-second-story";
import { isProse } from "./pick-core";
import { findScope, readLabelledBox, readShapedBox, type FoundBox } from "./read-box";
import type { ReadingData } from "./reading-data";
import { toBoxLabels, type BoxLabels } from "./to-box-labels";
import { toTextKey } from "./to-key";

const MAX_LABEL = 60;
/** A summary stands at the story's head; past this share of it stand conclusions. */
const MAX_BEFORE = 0.35;
const MAX_BEFORE_LIST = 0.75;
const MAX_BEFORE_HEAD = 0.12;
/** A label printed this often heads the parts of a guide. */
const MAX_REPEATS = 2;

/**
 * The publisher's own summary, or null: a known label with a list or short paragraphs after it
 * in any nesting, or a box of a known shape. `held` are the blocks of the story so far.
 */
export function findBox(
  tree: PageTree,
  { data, held }: { data: ReadingData; held: Set<Block> },
): FoundBox | null {
  const labels = toBoxLabels(data);
  const labelled = findLabels(tree, labels);
  const found = labelled.length > 0 ? findLabelled(tree, { labels, labelled, held }) : null;
  return found ?? readShapedBox(tree, data.boxShapes, labels);
}

/** A line that is a label: where it stands among the blocks, and its words. */
type Label = { position: number; key: string };

function findLabels({ blocks }: PageTree, { anywhere, head }: BoxLabels): Label[] {
  const found: Label[] = [];
  for (const [position, block] of blocks.entries()) {
    if (block.text.length > MAX_LABEL) continue;
    const key = toTextKey(block);
    if (anywhere.has(key) || head.has(key)) found.push({ position, key });
  }
  return found;
}

type Labelled = { labels: BoxLabels; labelled: Label[]; held: Set<Block> };

function findLabelled(tree: PageTree, { labels, labelled, held }: Labelled): FoundBox | null {
  const before = toShareBefore(tree, held);
  const start = tree.blocks.findIndex((block) => held.has(block) && isProse(block));
  const counts = new Map<string, number>();
  for (const { key } of labelled) counts.set(key, (counts.get(key) ?? 0) + 1);
  const end = findEnd(tree, start);
  const near = labelled.filter(({ position }) => position < end);
  near.sort((a, b) => Math.abs(a.position - start) - Math.abs(b.position - start));
  for (const { position, key } of near) {
    if ((counts.get(key) ?? 0) > MAX_REPEATS) continue;
    const found = readLabelledBox(tree, position, labels);
    const isHead = labels.head.has(key);
    const share = before[position] ?? 1;
    if (found && (share <= toLimit(tree, found, isHead) || (!isHead && isOwnBox(tree, found))))
      return found;
  }
  return null;
}

/** The position at which a second story begins, else that of the page's end. */
function findEnd(tree: PageTree, start: number): number {
  const { blocks } = tree;
  const first = blocks[start];
  const second = first ? findSecondStory(tree, first, blocks.filter(isProse)) : -1;
  const end = second < 0 ? -1 : blocks.findIndex(({ index }) => index >= second);
  return end < 0 ? blocks.length : end;
}

/** How much of the story may stand before a box. */
function toLimit(tree: PageTree, { blocks }: FoundBox, isHead: boolean): number {
  if (isHead) return MAX_BEFORE_HEAD;
  return blocks.slice(1).every((block) => isItem(tree, block)) ? MAX_BEFORE_LIST : MAX_BEFORE;
}

/** True for a list that stands with its label, no heading, in an element of their own. */
function isOwnBox(tree: PageTree, { blocks: [label, ...rest] }: { blocks: Block[] }): boolean {
  const next = rest[0];
  if (!label || !next || /^h\d$/.test(tree.names[label.index] ?? "")) return false;
  if (rest.some((block) => !isItem(tree, block))) return false;
  const scope = findScope(tree, label, next);
  return tree.blocks.every(
    (block) => block === label || rest.includes(block) || !isInside(tree, block.index, scope),
  );
}

function isItem(tree: PageTree, block: Block): boolean {
  return findAncestor(tree, block.index, (at) => tree.names[at] === "li") >= 0;
}

/** For each block, the share of the story's prose that stand before it. */
function toShareBefore(tree: PageTree, held: Set<Block>): number[] {
  let chars = 0;
  const before = tree.blocks.map((block) => {
    const own = chars;
    if (held.has(block) && isProse(block)) chars += block.text.length;
    return own;
  });
  return before.map((own) => own / Math.max(chars, 1));
}
