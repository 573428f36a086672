import { toLinkShare, type Block, type PageTree } from "./page-tree";
import { scoreWords, toShingles } from "./score-words";

/** One sentence of prose has an end sign; of this length it says something. */
const MIN_PROSE = 70;
const MIN_DENSE_PROSE = 30;
const SENTENCE_END = /[.!?…]["'”’»)\]]*(?:\s|$)|[。！？]/u;
/** Scripts that say in one sign what others say in two letters or more. */
export const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const BEYOND_LATIN = /[\u1100-\u11ff\u2e80-\uffff]/;
const MAX_PROSE_LINKS = 0.5;
/** How much more prose than Readability's choice another group must hold to replace it. */
const MIN_REPLACEMENT = 2;
/** The share of the core that a group must hold for its other paragraphs to belong to it. */
const MIN_GROUP_SHARE = 0.2;

/** True for a block that reads as running text rather than as a label or a link. */
export function isProse(block: Block): boolean {
  return (block.known.isProse ??= readsAsProse(block));
}

function readsAsProse(block: Block): boolean {
  const { text } = block;
  const isLong = text.length >= MIN_PROSE || (text.length >= MIN_DENSE_PROSE && isDense(text));
  return isLong && toLinkShare(block) < MAX_PROSE_LINKS && SENTENCE_END.test(text);
}

/** Looks for the scripts only where a character is beyond those of Latin text. */
function isDense(text: string): boolean {
  return BEYOND_LATIN.test(text) && DENSE.test(text);
}

/**
 * The story's prose: what Readability held, with paragraphs of the same make that it lost.
 * Where Readability missed the story, the largest group of paragraphs of one make.
 */
export function pickCore(
  tree: PageTree,
  { prose, held, witness }: { prose: Block[]; held: Set<Block>; witness: string | null },
): Set<Block> {
  const groups = toGroups(tree, prose);
  let core = new Set(prose.filter((block) => held.has(block)));
  let largest: Block[] = [];
  let most = 0;
  for (const group of groups.values()) {
    const own = sumFree(group);
    if (own > most) [largest, most] = [group, own];
  }
  if (most > MIN_REPLACEMENT * sumFree(core)) core = new Set(largest);
  const total = sumFree(core);
  for (const group of groups.values()) {
    const shared = sumFree(group.filter((block) => core.has(block)));
    if (shared >= MIN_GROUP_SHARE * total) for (const block of group) core.add(block);
  }
  return witness ? pickWitnessed(core, prose, witness) : core;
}

function toGroups(tree: PageTree, blocks: Block[]): Map<string, Block[]> {
  const groups = new Map<string, Block[]>();
  for (const block of blocks) {
    const signature = toSignature(tree, block);
    const group = groups.get(signature);
    if (group) group.push(block);
    else groups.set(signature, [block]);
  }
  return groups;
}

/** Characters outside links; teasers, whose links are long, count for less. */
function sumFree(blocks: Iterable<Block>): number {
  let chars = 0;
  for (const block of blocks) chars += block.text.length * Math.max(0, 1 - 3 * toLinkShare(block));
  return chars;
}

/** JSON-LD's own text of the story settles what belongs to it, where it is whole. */
function pickWitnessed(core: Set<Block>, prose: Block[], witness: string): Set<Block> {
  const known = new Set(toShingles(witness));
  const shares = new Map(prose.map((block) => [block, scoreWords(block.text, known)]));
  const covered = prose.filter((block) => (shares.get(block) ?? 0) > 0.7);
  if (sumFree(covered) <= 0.6 * sumFree(core)) return core;
  return new Set(
    prose.filter((block) => {
      const share = shares.get(block) ?? 0;
      return share > 0.7 || (core.has(block) && share > 0.3);
    }),
  );
}

/** What the paragraphs of one story have in common: their element and the one around it. */
export function toSignature(tree: PageTree, block: Block): string {
  const parent = tree.parents[block.index] ?? -1;
  const name = tree.names[block.index] ?? "";
  const own = name === "p" ? "" : toFirstClass(tree, block.index);
  return `${name} ${own} < ${tree.names[parent] ?? ""} ${toFirstClass(tree, parent)}`;
}

function toFirstClass(tree: PageTree, index: number): string {
  return /^\S*/.exec(tree.marks[index] ?? "")?.[0] ?? "";
}
