import type { Article, Reading } from "../types";
import { defaultBudget, isTooLarge, type Budget } from "./budget";
import { findBox } from "./find-box";
import { isList } from "./is-list";
import { pickDek } from "./pick-dek";
import { readAccess, readNotes } from "./read-access";
import { readCredits } from "./read-credits";
import { readFurtherPages, toPageCount } from "./read-further-pages";
import { joinStory } from "./join-story";
import type { PageTree } from "./page-tree";
import { pickLanguage } from "./pick-language";
import { pickStory } from "./pick-story";
import { readBlocks } from "./read-blocks";
import { readHeld } from "./read-held";
import { readPageFacts } from "./read-page-facts";
import type { ReadingData } from "./reading-data";
import { toClone } from "./to-clone";
import { toSegments, type TextSegment } from "./to-segments";

export type { TextSegment } from "./to-segments";

/** The page's address, the words of all languages, and what the caller knows of the layout. */
export type ReadOptions = {
  url: string;
  words: ReadingData;
  /** False for elements that a reader cannot see; without it only inline styles tell. */
  isVisible?: (element: Element) => boolean;
  budget?: Budget;
};

/** What was read, and where its text stands in the live page. */
export type PageReading = { reading: Reading; segments: TextSegment[] };

/**
 * The article of a page, with the live nodes of its text; or the reason why there is none.
 *
 * Works on one clone and never changes the page.
 */
export function readArticle(document: Document, options: ReadOptions): PageReading {
  const { url, words } = options;
  const title = document.title.trim();
  if (!document.body) return toNothing("empty", { url, title });
  if (isTooLarge(document, options.budget ?? defaultBudget)) {
    return toNothing("too-large", { url, title });
  }
  const clone = toClone(document);
  const { object, witness, ogType, ...facts } = readPageFacts(clone, { url, words });
  const pages = readFurtherPages(clone, { url, parameters: words.pageParameters });
  const tree = readBlocks(clone);
  const hidden = findHidden(document, tree, options.isVisible);
  const held = readHeld(clone, tree, hidden);
  const free = tree.blocks.filter((block) => !hidden.has(block.index));
  const found = findBox({ ...tree, blocks: free }, { data: words, held });
  const blocks = pickStory(tree, {
    free: free.filter((block) => !found?.blocks.includes(block)),
    held,
    data: words,
    title: facts.title,
    witness,
  });
  const isDeclared = object !== null || ogType === "article";
  if (isList(tree, { blocks, url, isDeclared })) {
    return toNothing("list", { url, title: facts.title });
  }
  if (blocks.length === 0) return toNothing("empty", { url, title: facts.title });
  const { pieces, ...story } = joinStory(blocks, url);
  const isElsewhere = new Set(blocks);
  const around = free.filter((block) => !isElsewhere.has(block));
  const outlets = [facts.outlet.name, facts.outlet.domain].filter((name) => name !== null);
  const access = { object, ogType, blocks: free, text: story.text, languages: words.languages };
  const article: Article = {
    ...facts,
    ...story,
    dek: pickDek(facts.dek, { around, title: facts.title }),
    language: pickLanguage(story.text, words.languages, facts.language) ?? facts.language,
    sentences: null,
    box: found?.box ?? null,
    credits: [
      ...new Set([
        ...facts.credits,
        ...readCredits({ story: blocks, around, outlets }, words.languages),
      ]),
    ],
    access: readAccess(access, pages),
    pages: toPageCount(pages),
    furtherPages: pages.further,
    notes: readNotes(access, { pages, hidden: hidden.size }),
  };
  return { reading: { kind: "article", article }, segments: toSegments(document, pieces) };
}

function toNothing(
  reason: "empty" | "too-large" | "list",
  page: { url: string; title: string },
): PageReading {
  return { reading: { kind: "no-article", reason, ...page }, segments: [] };
}

function findHidden(
  document: Document,
  tree: PageTree,
  isVisible: ((element: Element) => boolean) | undefined,
): Set<number> {
  const hidden = new Set<number>();
  if (!isVisible) return hidden;
  const live = document.querySelectorAll("*");
  for (const index of new Set(tree.blocks.map((block) => block.index))) {
    const element = live[index];
    if (element && !isVisible(element)) hidden.add(index);
  }
  return hidden;
}
