import { toMarkWords, type Block, type PageTree } from "./page-tree";
import { isProse } from "./pick-core";
import type { Bylines } from "./read-bylines";
import { readDescription } from "./read-description";
import { toKey, toTextKey } from "./to-key";

/** What tells a dek from the lead beside the story's blocks. */
export type DekFacts = {
  /** The page's description, or null. */
  description: string | null;
  bylines: Bylines;
  /** Class words of a dek's element. */
  marks: readonly string[];
};

const HEADING = /^h[1-6]$/;
/** A shorter description may be the words of any line. */
const MIN_DESCRIPTION = 20;
const MIN_NAME = 5;
const TIME = /\b\d{1,2}[.:]\d{2}\b|\b20\d{2}\b/;

/**
 * The dek that opens a story, or null, and the story without the lines of byline and date that
 * stand between the two.
 *
 * A dek has the words of the page's description, and it is a heading, has a class that names a
 * dek, or stands above the byline or the date. Without such a sign it is the lead: of 70 saved
 * pages whose text begins with their description 43 repeat the lead there (known texts of
 * scrapinghub-aeb and fundus). It stays in the story, for pages say things there only.
 */
export function findDek(
  tree: PageTree,
  story: Block[],
  facts: DekFacts,
): { dek: Block | null; blocks: Block[] } {
  const none = { dek: null, blocks: story };
  const [first, ...rest] = story;
  if (!first || !isDescribed(first, facts.description)) return none;
  const lead = rest.findIndex((block) => isProse(block));
  const next = rest[lead];
  if (!next) return none;
  const isByline = toBylineTest(facts.bylines);
  if (!isMarked(tree, first, facts) && !hasBylineUnder(tree, { first, next, isByline }))
    return none;
  const isOwn = (block: Block, at: number) =>
    at >= lead || !(isByline(block) || TIME.test(block.text));
  return { dek: first, blocks: [first, ...rest.filter(isOwn)] };
}

function isMarked(tree: PageTree, { index }: Block, { marks }: DekFacts): boolean {
  const words = toMarkWords(tree.marks[index] ?? "");
  return HEADING.test(tree.names[index] ?? "") || words.some((word) => marks.includes(word));
}

type Head = { first: Block; next: Block; isByline: (block: Block) => boolean };

function hasBylineUnder(tree: PageTree, { first, next, isByline }: Head): boolean {
  if (tree.names.slice(first.index, next.index).includes("time")) return true;
  const from = tree.blocks.indexOf(first) + 1;
  return tree.blocks.slice(from, tree.blocks.indexOf(next)).some(isByline);
}

function isDescribed(block: Block, description: string | null): boolean {
  const given = readDescription(description ?? "");
  const words = toKey(given.words);
  if (words.length < MIN_DESCRIPTION) return false;
  const key = toTextKey(block);
  return given.isCut ? key.startsWith(words) && key.length < 2 * words.length : key === words;
}

function toBylineTest({ linked, meta, marked }: Bylines): (block: Block) => boolean {
  const keys = [...linked, ...meta.flat(), ...marked].map(toKey);
  const names = keys.filter((name) => name.length >= MIN_NAME);
  return (block) => {
    const key = toTextKey(block);
    return !isProse(block) && names.some((name) => key.includes(name));
  };
}
