import { findNamed, type Block, type PageTree } from "./page-tree";
import { toKey, toTextKey } from "./to-key";

const PICTURES = ["img", "amp-img"];
const HEADING = /^h[1-6]$/;
/** A shorter description ("Logo") may be the words of any line. */
const MIN_ALT = 25;
const MAX_CAPTION = 600;
/** A caption goes on after the picture's description with no more than a credit. */
const MAX_CREDIT = 80;
/** On pages of pictures, where captions hold more of the prose than this, they are the story. */
const MAX_SHARE = 0.3;

/**
 * The blocks that repeat what a picture's `alt` says, with or without a credit after it: its
 * caption. Headings are left, for pictures of a listicle repeat those.
 */
export function findCaptions(tree: PageTree, prose: Set<Block>): Set<Block> {
  const alts = readAlts(tree);
  const captions = new Set<Block>();
  if (alts.size === 0) return captions;
  for (const block of tree.blocks) {
    if (block.text.length > MAX_CAPTION || block.text.length < MIN_ALT) continue;
    const key = toTextKey(block);
    if (key.length < MIN_ALT || HEADING.test(tree.names[block.index] ?? "")) continue;
    const begun = alts.get(key.slice(0, MIN_ALT)) ?? [];
    const isCaption = begun.some(
      (alt) => key.startsWith(alt) && key.length - alt.length < MAX_CREDIT,
    );
    if (isCaption) captions.add(block);
  }
  const share = sumChars([...captions].filter((block) => prose.has(block))) / sumChars(prose);
  return share > MAX_SHARE ? new Set() : captions;
}

/** The pictures' descriptions as keys, by how they begin. */
function readAlts(tree: PageTree): Map<string, string[]> {
  const alts = new Map<string, string[]>();
  for (const index of findNamed(tree, PICTURES)) {
    const given = tree.nodes[index]?.given["alt"] ?? "";
    const alt = given.length < MIN_ALT ? "" : toKey(given);
    if (alt.length < MIN_ALT) continue;
    const begun = alt.slice(0, MIN_ALT);
    const known = alts.get(begun);
    if (known) known.push(alt);
    else alts.set(begun, [alt]);
  }
  return alts;
}

function sumChars(blocks: Iterable<Block>): number {
  let chars = 0;
  for (const { text } of blocks) chars += text.length;
  return chars;
}
