import type { PublisherBox } from "../types";
import {
  findAncestor,
  isInside,
  toLinkShare,
  toMarkWords,
  type Block,
  type PageTree,
} from "./page-tree";
import { DENSE } from "./pick-core";
import type { BoxLabels } from "./to-box-labels";
import { toKey } from "./to-key";
import { toPlainText } from "./to-plain-text";

/** A publisher's box with the blocks that print it. */
export type FoundBox = { box: PublisherBox; blocks: Block[] };

const MAX_BULLETS = 12;
const MIN_BULLET = 10;
const MIN_MEAN_BULLET = 22;
const MAX_CHARS = 2_500;
const MAX_CLIMB = 5;
const MAX_LINK_SHARE = 0.5;
const MAX_NOTICE = 300;
/** Elements of a whole story or page. */
const WHOLE = /^(?:article|body|main)$/;
const MARKER = /^[-–—•*·▪►✓]\s*/u;

/** The box that the label at this position heads: a list, marked lines or short paragraphs. */
export function readLabelledBox(
  tree: PageTree,
  position: number,
  labels: BoxLabels,
): FoundBox | null {
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
  return WHOLE.test(tree.names[scope] ?? "")
    ? null
    : toBox(tree, { label, blocks, labels, minimum: 2 });
}

/** The smallest element near the label that holds the next block as well, or -1. */
export function findScope(tree: PageTree, label: Block, next: Block): number {
  let scope = label.index;
  for (let climb = 0; climb <= MAX_CLIMB && scope >= 0; climb += 1) {
    if (isInside(tree, next.index, scope)) return scope;
    scope = tree.parents[scope] ?? -1;
  }
  return -1;
}

/** The box that is known by its class alone, be it of one bullet, or null. */
export function readShapedBox(
  tree: PageTree,
  shapes: string[],
  labels: BoxLabels,
): FoundBox | null {
  if (shapes.length === 0) return null;
  const wanted = new RegExp(`(?:^|\\s)(?:${shapes.join("|")})(?:\\s|$)`);
  if (!wanted.test([...tree.marked.keys()].join("\n"))) return null;
  let at = Infinity;
  for (const [mark, [first = Infinity]] of tree.marked)
    if (first < at && wanted.test(mark)) at = first;
  if (at === Infinity) return null;
  const blocks = tree.blocks.filter((block) => isInside(tree, block.index, at));
  return toBox(tree, { label: null, blocks, labels, minimum: 1 });
}

type BoxParts = { label: Block | null; blocks: Block[]; labels: BoxLabels; minimum: number };

function toBox(tree: PageTree, { label, blocks, labels, minimum }: BoxParts): FoundBox | null {
  const notice = findNotice(tree, label ? [label, ...blocks] : blocks, labels);
  const items = new Map<number | Block, string>();
  for (const block of blocks) {
    if (block === notice || isTeaser(block)) continue;
    const item = findAncestor(tree, block.index, (at) => tree.names[at] === "li");
    const key = item >= 0 ? item : block;
    items.set(key, [items.get(key), block.text].filter(Boolean).join(" "));
  }
  const bullets = [...items.values()].map((text) => toPlainText(text.replace(MARKER, "")));
  const teasers = blocks.filter(isTeaser).length;
  if (!isSummary(bullets, minimum) || teasers >= bullets.length) return null;
  if (blocks[0] && isAdvert(tree, blocks[0], labels)) return null;
  const printed = label && toPlainText(label.text);
  const box = { label: printed, bullets, notice: notice && toPlainText(notice.text) };
  const printedBlocks = [label, ...blocks, notice].filter((block) => block !== null);
  return { box, blocks: [...new Set(printedBlocks)] };
}

function isSummary(bullets: string[], minimum: number): boolean {
  const lengths = bullets.map((bullet) => bullet.length * (DENSE.test(bullet) ? 2 : 1));
  const chars = lengths.reduce((sum, length) => sum + length, 0);
  return (
    bullets.length >= minimum &&
    bullets.length <= MAX_BULLETS &&
    chars <= MAX_CHARS &&
    chars >= MIN_MEAN_BULLET * bullets.length &&
    lengths.every((length) => length >= MIN_BULLET) &&
    !bullets.some((bullet) => bullet.includes("{{"))
  );
}

/** True for a block in an element that calls itself an advert, near enough to be that alone. */
function isAdvert(tree: PageTree, { index }: Block, { adverts }: BoxLabels): boolean {
  let at = index;
  for (let climb = 0; climb <= MAX_CLIMB && at >= 0; climb += 1) {
    if (WHOLE.test(tree.names[at] ?? "")) return false;
    if (toMarkWords(tree.marks[at] ?? "").some((word) => adverts.has(word))) return true;
    at = tree.parents[at] ?? -1;
  }
  return false;
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
    text.length < MAX_NOTICE && labels.notices.some((word) => toKey(text).includes(word));
  return lines.findLast(isNotice) ?? null;
}
