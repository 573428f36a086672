import { cutSignature } from "./cut-signature";
import { defaultBudget, hasTooManyElements, isTooLarge, type Budget } from "./budget";
import { findBox } from "./find-box";
import { isList } from "./is-list";
import { joinStory } from "./join-story";
import type { PageAnswer } from "./page-article";
import type { Block, PageTree } from "./page-tree";
import { isProse } from "./pick-core";
import { pickStory } from "./pick-story";
import { readBlocks } from "./read-blocks";
import { readFurtherPages } from "./read-further-pages";
import { readHeld } from "./read-held";
import { readPageFacts } from "./read-page-facts";
import type { ReadingData } from "./reading-data";
import { toClone } from "./to-clone";
import { toPageArticle } from "./to-page-article";
import { toTitleKeys } from "./read-titles";
import { toSegments, type TextSegment } from "./to-segments";

export type { TextSegment } from "./to-segments";

/** The page's address, the words to know it by, and what the caller knows of the layout. */
export type ReadOptions = {
  url: string;
  words: ReadingData;
  /** False for elements that a reader cannot see; without it only inline styles tell. */
  isVisible?: (element: Element) => boolean;
  budget?: Budget;
};

/** What was read, and where its text stands in the live page. */
export type PageReading = { answer: PageAnswer; segments: TextSegment[] };

/**
 * The article of a page, with the live nodes of its text; or the reason why there is none.
 *
 * Works on one clone and never changes the page. This is all that runs on the page's thread.
 */
export function readPage(document: Document, options: ReadOptions): PageReading {
  const { url, words, budget = defaultBudget } = options;
  const title = document.title.trim();
  if (!document.body) return toNothing("empty", { url, title });
  if (hasTooManyElements(document, budget)) return toNothing("too-large", { url, title });
  const clone = toClone(document);
  const page = readPageFacts(clone, { url });
  const pages = readFurtherPages(clone, { url, parameters: words.pageParameters });
  const tree = readBlocks(clone);
  if (isTooLarge(tree, budget)) return toNothing("too-large", { url, title });
  const isHidden = toHiddenTest(document, tree, options.isVisible);
  const hidden = tree.blocks.filter((block) => isProse(block) && isHidden(block));
  const held = readHeld(clone, tree, hidden);
  const visible = tree.blocks.filter((block) => !hidden.includes(block));
  const found = findBox({ ...tree, blocks: visible }, { data: words, held });
  const box = found?.blocks.some(isHidden) ? null : found;
  const free = visible.filter((block) => !box?.blocks.includes(block));
  const { witness } = page;
  const story = { free, held, data: words, titles: toTitleKeys(page.titles), witness };
  const whole = pickStory(tree, story).filter((block) => !isHidden(block));
  const { blocks, signature } = cutSignature(whole);
  if (isList(tree, { blocks, url, isDeclared: page.isDeclared })) {
    return toNothing("list", { url, title });
  }
  if (blocks.length === 0) return toNothing("empty", { url, title });
  const { pieces, ...joined } = joinStory(blocks, url);
  const own = { blocks: whole, signature };
  const read = { page, pages, visible, ...own, story: joined, hidden: hidden.length };
  const article = { ...toPageArticle(read), box: box?.box ?? null };
  return { answer: { kind: "article", article }, segments: toSegments(document, pieces) };
}

function toNothing(
  reason: "empty" | "too-large" | "list",
  page: { url: string; title: string },
): PageReading {
  return { answer: { kind: "no-article", reason, ...page }, segments: [] };
}

/** A test whether layout hides a block; asked only of what may be read, each element once. */
function toHiddenTest(
  document: Document,
  tree: PageTree,
  isVisible: ((element: Element) => boolean) | undefined,
): (block: Block) => boolean {
  if (!isVisible) return () => false;
  const live = document.querySelectorAll("*");
  const known = new Map<number, boolean>();
  return ({ index }) => {
    const element = live[index];
    // The names of a live form's controls stand in for its methods.
    const isForm = tree.names[index] === "form";
    const isHidden = known.get(index) ?? (element && !isForm ? !isVisible(element) : false);
    known.set(index, isHidden);
    return isHidden;
  };
}
