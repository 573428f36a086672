import type { Pager } from "../types";
import type { Story } from "./join-story";
import type { Clues, PageArticle } from "./page-article";
import type { Block } from "./page-tree";
import { isFalse } from "./read-linked-data";
import type { PageFacts } from "./read-page-facts";

/** All that was read of a page that has a story. */
export type PageParts = {
  page: PageFacts;
  pager: Pager | null;
  /** The page's visible blocks, and those of them that are the story. */
  visible: Block[];
  blocks: Block[];
  story: Omit<Story, "pieces">;
  /** The dek where it opens the story, or null. */
  dek: Block | null;
  /** What signs the story at its end, or null. */
  signature: string | null;
  counts: Pick<Clues, "hidden" | "stories">;
};

/** A line of credits or of a wall is no longer than this. */
const MAX_LINE = 300;

/** The article of what was read, without the publisher's box. */
export function toPageArticle(parts: PageParts): Omit<PageArticle, "box"> {
  const { page, pager, story } = parts;
  const { facts } = page;
  const own = new Set(parts.blocks);
  const around = parts.visible.filter((block) => !own.has(block));
  return {
    ...facts,
    ...story,
    dek: parts.dek?.text ?? null,
    pager,
    clues: toClues(parts, around),
  };
}

function toClues({ page, signature, counts }: PageParts, around: Block[]): Clues {
  const { facts, object, types, dates, titles, bylines } = page;
  return {
    ...dates,
    description: facts.dek,
    titles,
    bylines,
    types,
    isPaid: isFalse(object?.["isAccessibleForFree"]),
    lines: around.map(({ text }) => text).filter((text) => text.length < MAX_LINE),
    signature,
    ...counts,
  };
}
