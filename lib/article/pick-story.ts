import { findJunk } from "./find-junk";
import { findSecondStory } from "./find-second-story";
import { toLinkShare, type Block, type PageTree } from "./page-tree";
import { isProse, pickCore, toSignature } from "./pick-core";
import type { ReadingData } from "./reading-data";
import { toTextKey } from "./to-key";

/** What `pickStory` goes by beside the blocks. */
export type StoryFacts = {
  /** The blocks that may be the story: visible, and not of the publisher's box. */
  free: Block[];
  held: Set<Block>;
  data: ReadingData;
  /** The keys of what the page calls the article. */
  titles: Set<string>;
  /** The story as JSON-LD gives it, or null. */
  witness: string | null;
};

/** Paragraphs of one make with less of the story than this may be a box or a quotation. */
const MIN_SHARE = 0.1;
const HEADING = /^h[1-6]$/;

/** The blocks of the story, in reading order. */
export function pickStory(tree: PageTree, facts: StoryFacts): Block[] {
  const { data, free, held, titles, witness } = facts;
  const heldProse = free.filter((block) => held.has(block) && isProse(block));
  const prose = new Set(heldProse.length > 0 ? heldProse : free.filter(isProse));
  const junk = findJunk(tree, { prose, data });
  const clean = free.filter((block) => !junk.has(block));
  let core = pickCore(tree, { prose: clean.filter(isProse), held, witness });
  if (core.size === 0) core = pickLast(free, { held, junk });
  return fillStory(tree, { clean: cutSecondStory(tree, clean, core), core, held, titles });
}

/** Pages of few words: any prose that was held, or the longest lines that were. */
function pickLast(free: Block[], facts: { held: Set<Block>; junk: Set<Block> }): Set<Block> {
  const prose = free.filter((block) => facts.held.has(block) && isProse(block));
  if (prose.length > 0) return new Set(prose);
  const lines = free.filter((block) => facts.held.has(block) && !facts.junk.has(block));
  return new Set(lines.filter((block) => block.text.length > 40));
}

/** Leaves out a second story. */
function cutSecondStory(tree: PageTree, clean: Block[], core: Set<Block>): Block[] {
  const first = clean.find((block) => core.has(block));
  if (!first) return clean;
  const second = findSecondStory(tree, first, [...core]);
  if (second < 0) return clean;
  return clean.filter((block) => block.index < second || block === first);
}

/** The core with the headings, list items and short lines that stand between its paragraphs. */
function fillStory(
  tree: PageTree,
  facts: { clean: Block[]; core: Set<Block>; held: Set<Block>; titles: Set<string> },
): Block[] {
  const { clean, core, held, titles } = facts;
  const parents = new Set([...core].map((block) => tree.parents[block.index]));
  const names = new Set([...core].map((block) => tree.names[block.index]));
  const signatures = pickSignatures(tree, core);
  const headings = findHeadings(tree, core);
  const isEdge = (block: Block) =>
    core.has(block) || (held.has(block) && signatures.has(toSignature(tree, block)));
  const first = clean.findIndex(isEdge);
  const last = clean.findLastIndex(isEdge);
  return clean.slice(Math.max(first, 0), last + 1).filter((block) => {
    if (core.has(block)) return true;
    if (titles.has(toTextKey(block))) return false;
    if (held.has(block) || headings.has(block)) return true;
    const name = tree.names[block.index] ?? "";
    const isNear =
      parents.has(tree.parents[block.index]) && (names.has(name) || HEADING.test(name));
    return isNear || parents.has(block.index) || isListed(tree, block, parents);
  });
}

const MAX_LIST_LINKS = 0.5;
/** An item's words stand in it, or in a few elements inside. */
const MAX_ITEM_DEPTH = 4;

/** True for an item of a list that stands among the core's paragraphs. */
function isListed(tree: PageTree, block: Block, parents: Set<number | undefined>): boolean {
  if (toLinkShare(block) > MAX_LIST_LINKS) return false;
  let item = block.index;
  for (let climb = 0; climb < MAX_ITEM_DEPTH && tree.names[item] !== "li"; climb += 1)
    item = tree.parents[item] ?? -1;
  const list = tree.names[item] === "li" ? tree.parents[item] : undefined;
  return list !== undefined && parents.has(tree.parents[list]);
}

/** So many captions and adverts may stand between a heading and its paragraph. */
const MAX_BETWEEN = 2;
const MAX_CAPTION = 200;

/** The headings of which a paragraph of the core is the next text that leads nowhere else. */
function findHeadings({ blocks, names }: PageTree, core: Set<Block>): Set<Block> {
  const isHeading = (block: Block) => HEADING.test(names[block.index] ?? "");
  const isBetween = (block: Block | undefined) =>
    block !== undefined &&
    !core.has(block) &&
    !isHeading(block) &&
    block.links.length === 0 &&
    block.text.length < MAX_CAPTION;
  return new Set(
    blocks.filter((block, at) => {
      if (!isHeading(block)) return false;
      let next = at + 1;
      while (next - at <= MAX_BETWEEN && isBetween(blocks[next])) next += 1;
      const paragraph = blocks[next];
      return paragraph !== undefined && core.has(paragraph);
    }),
  );
}

/** The makes of paragraph that hold a fair share of the core's text. */
function pickSignatures(tree: PageTree, core: Set<Block>): Set<string> {
  const chars = new Map<string, number>();
  let total = 0;
  for (const block of core) {
    const signature = toSignature(tree, block);
    chars.set(signature, (chars.get(signature) ?? 0) + block.text.length);
    total += block.text.length;
  }
  const fair = [...chars].filter(([, own]) => own >= MIN_SHARE * total);
  return new Set(fair.map(([signature]) => signature));
}
