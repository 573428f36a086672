import { isInside, type Block, type PageTree } from "./page-tree";
import { isProse } from "./pick-core";

/** A date or a time of day, as printed under a headline. */
const DATE = /\b(?:19|20)\d{2}\b|\b\d{1,2}[.:]\d{2}\b/;
const MAX_DATE_LINE = 100;
/** A page with more headlines tells no whole stories. */
const MAX_HEADLINES = 30;

/**
 * The elements that each hold one headline of the page's first level with a date and prose, for
 * pages that tell their stories without `article` elements; the headings of one story's parts
 * have no dates of their own.
 */
export function findHeadedParts(tree: PageTree): number[] {
  const headlines = tree.blocks.filter(({ index }) => tree.names[index] === "h1");
  if (headlines.length < 2 || headlines.length > MAX_HEADLINES) return [];
  const places = headlines.map(({ index }) => index);
  return headlines.flatMap((headline) => {
    const part = toPart(tree, headline, places);
    return part !== null && isDated(tree, part, headline) ? [part] : [];
  });
}

/** The largest element around the headline that holds no other; null where that is itself. */
function toPart(tree: PageTree, { index }: Block, places: number[]): number | null {
  let part = index;
  for (;;) {
    const around = tree.parents[part] ?? -1;
    if (around < 0 || places.some((at) => at !== index && isInside(tree, at, around))) break;
    part = around;
  }
  return part === index ? null : part;
}

/** True where a date stands between the headline and the first paragraph. */
function isDated(tree: PageTree, part: number, headline: Block): boolean {
  const after = tree.blocks.slice(tree.blocks.indexOf(headline) + 1);
  const first = after.findIndex((block) => isProse(block));
  const head = first < 0 ? [] : after.slice(0, first);
  return head.some(
    ({ index, text }) =>
      isInside(tree, index, part) && text.length < MAX_DATE_LINE && DATE.test(text),
  );
}
