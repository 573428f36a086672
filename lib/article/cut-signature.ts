import { toBlock, type Block } from "./page-tree";

/** Staff's initials or a page's number at the end of a story: "(mdk/yan)", "[rnd]", "(H-2)". */
const INITIALS =
  /\s*[([](?=[^)\]]*[\p{Ll}\d])(?:\p{L}{1,6}(?:\/\p{L}{1,6})+|\p{Lu}-\d{1,2}|\p{Ll}{2,4})[)\]]$/u;
/** A name in brackets after the last sentence: "... katanya. (Antara)". */
const CREDIT = /(?<=^|[.!?"”’])\s*\(\p{Lu}[\p{L}\p{N}./, -]{2,60}\)$/u;
/** A reporter's name in capitals on a line of its own: "ANI SARI". */
const NAME = /^\p{Lu}{2,}(?: \p{Lu}{2,}){1,3}$/u;

/** The story without the signature that closes it, and that signature; null when it has none. */
export function cutSignature(story: Block[]): { blocks: Block[]; signature: string | null } {
  const last = story.at(-1);
  const sign =
    last && story.length > 1 && [INITIALS, CREDIT, NAME].find((one) => one.test(last.text));
  const match = sign ? sign.exec(last.text) : null;
  if (!last || !match) return { blocks: story, signature: null };
  const rest = story.slice(0, -1);
  if (match.index > 0) rest.push(cutBlock(last, match.index));
  return { blocks: rest, signature: match[0].trim() };
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
