import { findAncestor, isInside, type Block, type PageTree } from "./page-tree";
import type { ReadingData } from "./reading-data";
import { toKey } from "./to-key";
import { toPlainText } from "./to-plain-text";
import type { PublisherBox } from "../types";

/** A publisher's box with the blocks that print it. */
export type FoundBox = { box: PublisherBox; blocks: Set<Block> };

const MAX_LABEL = 60;
const MAX_BULLETS = 12;
const MIN_BULLET = 15;
const MAX_CLIMB = 5;

/** The publisher's own summary on the page, or null. */
export function findBox(tree: PageTree, data: ReadingData): FoundBox | null {
  const labels = new Set(data.languages.flatMap((language) => language.boxLabels));
  for (const [position, block] of tree.blocks.entries()) {
    if (block.text.length > MAX_LABEL || !labels.has(toKey(block.text))) continue;
    const found = readLabelled(tree, position);
    if (found) return found;
  }
  return findShaped(tree, data.boxShapes);
}

function readLabelled(tree: PageTree, position: number): FoundBox | null {
  const label = tree.blocks[position];
  const next = tree.blocks[position + 1];
  if (!label || !next) return null;
  let scope = label.index;
  for (let climb = 0; climb < MAX_CLIMB && !isInside(tree, next.index, scope); climb += 1) {
    scope = tree.parents[scope] ?? -1;
    if (scope < 0) return null;
  }
  if (!isInside(tree, next.index, scope)) return null;
  const list = findAncestor(tree, next.index, (at) => /^[uo]l$/.test(tree.names[at] ?? ""));
  if (list < 0 || (list <= label.index && isInside(tree, label.index, list))) return null;
  return toBox(tree, { label, within: list });
}

function findShaped(tree: PageTree, shapes: string[]): FoundBox | null {
  const at = tree.marks.findIndex((mark) =>
    mark.split(" ").some((token) => shapes.some((shape) => token === shape)),
  );
  return at < 0 ? null : toBox(tree, { label: null, within: at });
}

function toBox(
  tree: PageTree,
  { label, within }: { label: Block | null; within: number },
): FoundBox | null {
  const blocks = tree.blocks.filter(
    (block) => block !== label && isInside(tree, block.index, within),
  );
  const bullets = new Map<number, string>();
  for (const block of blocks) {
    const item = findAncestor(tree, block.index, (at) => tree.names[at] === "li");
    const key = item > within ? item : block.index;
    bullets.set(key, [bullets.get(key), block.text].filter(Boolean).join(" "));
  }
  const texts = [...bullets.values()].map(toPlainText);
  if (texts.length < 2 || texts.length > MAX_BULLETS) return null;
  if (texts.some((text) => text.length < MIN_BULLET)) return null;
  const linked = blocks.reduce((sum, block) => sum + toLinkChars(block), 0);
  if (linked > 0.5 * texts.join("").length) return null;
  const box = { label: label ? toPlainText(label.text) : null, bullets: texts, notice: null };
  return { box, blocks: new Set(label ? [label, ...blocks] : blocks) };
}

function toLinkChars(block: Block): number {
  return block.links.reduce((sum, link) => sum + link.end - link.start, 0);
}
