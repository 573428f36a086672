import { toBlock, type Block } from "./page-tree";
import { splitSignature } from "./split-signature";
import { toKey } from "./to-key";

/** Staff's initials or a page's number at the end of a story: "(mdk/yan)", "[rnd]", "(H-2)". */
const INITIALS =
  /\s*[([](?=[^)\]]*[\p{Ll}\d])(?:\p{L}{1,6}(?:\/\p{L}{1,6})+|\p{Lu}-\d{1,2}|\p{Ll}{2,4})[)\]]$/u;
/** A name in brackets after the last sentence: "... katanya. (Antara)". */
const CREDIT = /(?<=^|[.!?"”’])\s*\(\p{Lu}[\p{L}\p{N}./, -]{2,60}\)$/u;
const MAX_LINE = 80;

/**
 * The story without the signature that closes it, and that signature; null when it has none.
 * On a line of their own sign reporters in capitals and `agencies` (keys): "ANI SARI | ANTARA".
 */
export function cutSignature(
  story: Block[],
  agencies: readonly string[],
): { blocks: Block[]; signature: string | null } {
  const last = story.at(-1);
  if (!last || story.length < 2) return { blocks: story, signature: null };
  const rest = story.slice(0, -1);
  if (isNames(last.text, agencies)) return { blocks: rest, signature: last.text.trim() };
  const match = INITIALS.exec(last.text) ?? CREDIT.exec(last.text);
  if (!match) return { blocks: story, signature: null };
  if (match.index > 0) rest.push(cutBlock(last, match.index));
  return { blocks: rest, signature: match[0].trim() };
}

function isNames(line: string, agencies: readonly string[]): boolean {
  if (line.length > MAX_LINE) return false;
  return splitSignature(line).others.every((name) => agencies.includes(toKey(name)));
}

function cutBlock(block: Block, end: number): Block {
  const toCut = <Part extends { start: number; end: number }>(parts: Part[]) =>
    parts
      .filter(({ start }) => start < end)
      .map((part) => ({ ...part, end: Math.min(part.end, end) }));
  return toBlock({
    index: block.index,
    text: block.text.slice(0, end),
    pieces: toCut(block.pieces),
    links: toCut(block.links),
  });
}
