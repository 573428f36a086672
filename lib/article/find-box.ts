import type { PublisherBox } from "../types";
import { findAncestor, isInside, toLinkShare, type Block, type PageTree } from "./page-tree";
import { isProse } from "./pick-core";
import type { ReadingData } from "./reading-data";
import { toBoxLabels, type BoxLabels } from "./to-box-labels";
import { toKey } from "./to-key";
import { toPlainText } from "./to-plain-text";

/** A publisher's box with the blocks that print it. */
export type FoundBox = { box: PublisherBox; blocks: Block[] };

const MAX_LABEL = 60;
const MAX_BULLETS = 12;
const MIN_BULLET = 10;
const MIN_MEAN_BULLET = 22;
const MAX_CHARS = 2_500;
const MAX_CLIMB = 5;
const MAX_LINK_SHARE = 0.5;
/** A summary stands at the story's head; past this share of it stand conclusions. */
const MAX_BEFORE = 0.35;
const MAX_BEFORE_HEAD = 0.12;
/** A label printed this often heads the parts of a guide. */
const MAX_REPEATS = 2;
const MAX_NOTICE = 300;
const MARKER = /^[-–—•*·▪►✓]\s*/u;

/**
 * The publisher's own summary, or null: a known label with a list or short paragraphs after it
 * in any nesting, or a box of a known shape. `held` are the blocks of the story so far.
 */
export function findBox(
  tree: PageTree,
  { data, held }: { data: ReadingData; held: Set<Block> },
): FoundBox | null {
  const labels = toBoxLabels(data.languages);
  const before = toShareBefore(tree, held);
  const keys = tree.blocks.map(({ text }) => (text.length > MAX_LABEL ? "" : toKey(text)));
  const start = tree.blocks.findIndex((block) => held.has(block) && isProse(block));
  const countKey = (key: string) => keys.filter((other) => other === key).length;
  const near = [...keys.keys()].filter(
    (position) =>
      labels.anywhere.has(keys[position] ?? "") || labels.head.has(keys[position] ?? ""),
  );
  near.sort((a, b) => Math.abs(a - start) - Math.abs(b - start));
  for (const position of near) {
    const key = keys[position] ?? "";
    if (countKey(key) > MAX_REPEATS) continue;
    const found = readLabelled(tree, position, labels);
    const isHead = labels.head.has(key);
    const isEarly = (before[position] ?? 1) <= (isHead ? MAX_BEFORE_HEAD : MAX_BEFORE);
    if (found && (isEarly || (!isHead && isOwnBox(tree, found)))) return found;
  }
  return findShaped(tree, data.boxShapes, labels);
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

function readLabelled(tree: PageTree, position: number, labels: BoxLabels): FoundBox | null {
  const label = tree.blocks[position];
  const next = tree.blocks[position + 1];
  if (!label || !next) return null;
  const scope = findScope(tree, label, next);
  if (scope < 0) return null;
  const item = findAncestor(tree, next.index, (at) => tree.names[at] === "li");
  const list = tree.parents[item] ?? -1;
  const isOwnList = list > 0 && !isInside(tree, label.index, list);
  const after = tree.blocks.slice(position + 1);
  if (isOwnList) {
    const blocks = after.filter((block) => isInside(tree, block.index, list));
    return toBox(tree, { label, blocks, labels, minimum: 2 });
  }
  const lines = after.slice(0, MAX_BULLETS).filter((block) => block.index === label.index);
  const marked = lines.filter((block) => MARKER.test(block.text));
  if (marked.length > 1) return toBox(tree, { label, blocks: marked, labels, minimum: 2 });
  const blocks = after.filter((block) => isInside(tree, block.index, scope));
  const isWhole =
    tree.names[scope] === "body" || /^(?:article|main)$/.test(tree.names[scope] ?? "");
  return isWhole ? null : toBox(tree, { label, blocks, labels, minimum: 2 });
}

/** The smallest element near the label that holds the next block as well. */
function findScope(tree: PageTree, label: Block, next: Block): number {
  let scope = label.index;
  for (let climb = 0; climb <= MAX_CLIMB && scope >= 0; climb += 1) {
    if (isInside(tree, next.index, scope)) return scope;
    scope = tree.parents[scope] ?? -1;
  }
  return -1;
}

function findShaped(tree: PageTree, shapes: string[], labels: BoxLabels): FoundBox | null {
  const wanted = new Set(shapes);
  const at = tree.marks.findIndex((mark) => mark.split(/\s+/).some((word) => wanted.has(word)));
  if (at < 0) return null;
  const blocks = tree.blocks.filter((block) => isInside(tree, block.index, at));
  return toBox(tree, { label: null, blocks, labels, minimum: 2 });
}

type BoxParts = { label: Block | null; blocks: Block[]; labels: BoxLabels; minimum: number };

function toBox(tree: PageTree, { label, blocks, labels, minimum }: BoxParts): FoundBox | null {
  const notice = findNotice(tree, label ? [label, ...blocks] : blocks, labels);
  const items = new Map<number | Block, string>();
  for (const block of blocks) {
    if (block === notice) continue;
    const item = findAncestor(tree, block.index, (at) => tree.names[at] === "li");
    const key = item >= 0 ? item : block;
    items.set(key, [items.get(key), block.text].filter(Boolean).join(" "));
  }
  const bullets = [...items.values()].map((text) => toPlainText(text.replace(MARKER, "")));
  if (!isSummary(bullets, minimum) || blocks.some(isTeaser)) return null;
  const printed = label && toPlainText(label.text);
  const box = { label: printed, bullets, notice: notice && toPlainText(notice.text) };
  const printedBlocks = [label, ...blocks, notice].filter((block) => block !== null);
  return { box, blocks: [...new Set(printedBlocks)] };
}

function isSummary(bullets: string[], minimum: number): boolean {
  const chars = bullets.join("").length;
  return (
    bullets.length >= minimum &&
    bullets.length <= MAX_BULLETS &&
    chars <= MAX_CHARS &&
    chars >= MIN_MEAN_BULLET * bullets.length &&
    bullets.every((bullet) => bullet.length >= MIN_BULLET && !bullet.includes("{{"))
  );
}

function isTeaser(block: Block): boolean {
  return toLinkShare(block) > MAX_LINK_SHARE;
}

/** A line in or right after the box that says a model wrote it. */
function findNotice(tree: PageTree, blocks: Block[], labels: BoxLabels): Block | null {
  const last = blocks.at(-1);
  const next = last && tree.blocks[tree.blocks.indexOf(last) + 1];
  const lines = next ? [...blocks, next] : blocks;
  const isNotice = ({ text }: Block) =>
    text.length < MAX_NOTICE && labels.notices.some((word) => text.toLowerCase().includes(word));
  return lines.findLast(isNotice) ?? null;
}
