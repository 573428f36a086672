import { findCaptions } from "./find-captions";
import { toLineTest } from "./to-line-test";
import { findNamed, toLinkShare, toMarkWords, type Block, type PageTree } from "./page-tree";
import type { ReadingData } from "./reading-data";

/** Parts of a page that never hold its story. */
const JUNK_NAMES = ["nav", "footer", "aside", "figure", "figcaption", "dialog", "address"];
const JUNK_ROLES = /^(?:navigation|complementary|contentinfo|banner|dialog|search|menu)$/;
/** What holds more of the prose than this is the story's own, whatever its name. */
const MAX_PROSE_SHARE = 0.3;
const MAX_LINK_SHARE = 0.8;

/**
 * The blocks that are not the story wherever they stand: menus, captions, lists of other
 * stories, adverts, notices. `prose` are the blocks that may be the story.
 */
export function findJunk(
  tree: PageTree,
  { prose, data }: { prose: Set<Block>; data: ReadingData },
): Set<Block> {
  const inJunk = findJunkElements(tree, { prose, marks: new Set(data.junkMarks) });
  const isJunkLine = toLineTest(data);
  const captions = findCaptions(tree, prose);
  return new Set(
    tree.blocks.filter(
      (block) =>
        inJunk[block.index] === 1 ||
        toLinkShare(block) > MAX_LINK_SHARE ||
        isJunkLine(block) ||
        captions.has(block),
    ),
  );
}

/** For each element 1 where it is junk or stands in some. */
function findJunkElements(
  tree: PageTree,
  { prose, marks }: { prose: Set<Block>; marks: Set<string> },
): Uint8Array {
  const junk = new Uint8Array(tree.names.length);
  const chars = sumProse(tree, prose);
  const limit = (chars[0] ?? 0) * MAX_PROSE_SHARE;
  for (const indexes of readJunkSigns(tree, marks).values()) {
    const outermost = pickOutermost(tree, indexes);
    const held = outermost.reduce((sum, index) => sum + (chars[index] ?? 0), 0);
    if (held > limit) continue;
    for (const index of outermost) junk.fill(1, index, (tree.lasts[index] ?? index) + 1);
  }
  return junk;
}

/** The elements with each sign of junk: tag name, role, and words of class and id. */
function readJunkSigns(tree: PageTree, marks: Set<string>): Map<string, number[]> {
  const signs = new Map<string, number[]>();
  const add = (sign: string, index: number) => {
    const known = signs.get(sign);
    if (known) known.push(index);
    else signs.set(sign, [index]);
  };
  for (const [mark, indexes] of tree.marked)
    for (const word of toMarkWords(mark))
      if (marks.has(word)) for (const index of indexes) add(word, index);
  for (const index of findNamed(tree, JUNK_NAMES)) add(`<${tree.names[index] ?? ""}>`, index);
  for (const index of tree.withRole) {
    const role = tree.nodes[index]?.given["role"] ?? "";
    if (JUNK_ROLES.test(role)) add(`[${role}]`, index);
  }
  return signs;
}

/** Those of the elements that stand in no other of them, in document order. */
function pickOutermost(tree: PageTree, indexes: number[]): number[] {
  let last = -1;
  return indexes
    .sort((one, other) => one - other)
    .filter((index) => {
      if (index <= last) return false;
      last = tree.lasts[index] ?? index;
      return true;
    });
}

/** The characters of prose in each element. */
function sumProse(tree: PageTree, prose: Set<Block>): Uint32Array {
  const chars = new Uint32Array(tree.names.length);
  for (const { index, text } of prose) {
    for (let at = index; at >= 0; at = tree.parents[at] ?? -1)
      chars[at] = (chars[at] ?? 0) + text.length;
  }
  return chars;
}
