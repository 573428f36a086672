import { findCaptions } from "./find-captions";
import { toLineTest } from "./to-line-test";
import { toLinkShare, toMarkWords, type Block, type PageTree } from "./page-tree";
import type { ReadingData } from "./reading-data";

/** Parts of a page that never hold its story. */
const JUNK_NAMES = new Set(["nav", "footer", "aside", "figure", "figcaption", "dialog", "address"]);
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
  const isJunkLine = toLineTest(data.languages);
  const captions = findCaptions(tree, prose);
  return new Set(
    tree.blocks.filter(
      (block) =>
        inJunk[block.index] ||
        toLinkShare(block) > MAX_LINK_SHARE ||
        isJunkLine(block) ||
        captions.has(block),
    ),
  );
}

function findJunkElements(
  tree: PageTree,
  { prose, marks }: { prose: Set<Block>; marks: Set<string> },
): boolean[] {
  const chars = sumProse(tree, prose);
  const limit = (chars[0] ?? 0) * MAX_PROSE_SHARE;
  const toWords = toMarkTest(marks);
  const signs = tree.names.map((_, index) =>
    readJunkSigns(tree, index, toWords(tree.marks[index] ?? "")),
  );
  const held = new Map<string, number>();
  const counted = new Map<string, number>();
  for (const [index, own] of signs.entries()) {
    for (const sign of own) {
      if (index <= (counted.get(sign) ?? -1)) continue;
      counted.set(sign, tree.lasts[index] ?? index);
      held.set(sign, (held.get(sign) ?? 0) + (chars[index] ?? 0));
    }
  }
  const junk: boolean[] = [];
  for (const [index, own] of signs.entries()) {
    const parent = tree.parents[index] ?? -1;
    const isNamed = own.some((sign) => (held.get(sign) ?? 0) <= limit);
    const isSmall = (chars[index] ?? 0) <= limit;
    junk.push((junk[parent] ?? false) || (isNamed && isSmall));
  }
  return junk;
}

/** The words of junk in class and id, each mark looked at once. */
function toMarkTest(marks: Set<string>): (mark: string) => string[] {
  const known = new Map<string, string[]>([[" ", []]]);
  return (mark) => {
    let own = known.get(mark);
    if (!own)
      known.set(mark, (own = [...new Set(toMarkWords(mark))].filter((word) => marks.has(word))));
    return own;
  };
}

/** An element's own signs of junk: tag name, role, and words of class and id. */
function readJunkSigns(tree: PageTree, index: number, words: string[]): string[] {
  const name = tree.names[index] ?? "";
  const role = tree.attributes[index]?.["role"] ?? "";
  const isName = JUNK_NAMES.has(name);
  const isRole = role !== "" && JUNK_ROLES.test(role);
  if (!isName && !isRole) return words;
  return [...words, ...(isName ? [`<${name}>`] : []), ...(isRole ? [`[${role}]`] : [])];
}

/** The characters of prose in each element. */
function sumProse(tree: PageTree, prose: Set<Block>): number[] {
  const chars = new Array<number>(tree.names.length).fill(0);
  for (const block of prose) {
    for (let at = block.index; at >= 0; at = tree.parents[at] ?? -1) {
      chars[at] = (chars[at] ?? 0) + block.text.length;
    }
  }
  return chars;
}
