import type { Pager } from "../types";
import { cutSignature } from "./cut-signature";
import { defaultBudget, type Budget } from "./budget";
import { findBox } from "./find-box";
import { findDek } from "./find-dek";
import { findStories, type StoryPart } from "./find-stories";
import { isList } from "./is-list";
import type { Surroundings } from "./is-visible";
import { joinStory } from "./join-story";
import type { Clues, PageAnswer } from "./page-article";
import { isInside, type Block, type PageTree } from "./page-tree";
import { isProse } from "./pick-core";
import { pickFactsDocument } from "./pick-facts-document";
import { pickStory } from "./pick-story";
import { pickTree } from "./pick-tree";
import { readPager } from "./read-pager";
import { readHeld } from "./read-held";
import { readPageFacts, type PageFacts } from "./read-page-facts";
import type { ReadingData } from "./reading-data";
import { toTitleKeys } from "./read-titles";
import { toPageArticle } from "./to-page-article";
import { toSegments, type TextSegment } from "./to-segments";

export type { TextSegment } from "./to-segments";

/** The page's address, the words to know it by, and what the caller knows of the layout. */
export type ReadOptions = {
  url: string;
  words: ReadingData;
  /** False for elements that a reader cannot see; without it only inline styles tell. */
  isVisible?: (element: Element, known: Surroundings) => boolean;
  /** How much of an element's height is in view; without it the first of several stories is read. */
  heightInView?: (element: Element) => number;
  budget?: Budget;
};

/** What was read, and where its text stands in the live page. */
export type PageReading = { answer: PageAnswer; segments: TextSegment[] };

/** What a reading has just done; between two of them the page may have its thread. */
export type ReadingStage = "walk" | "facts" | "layout" | "readability" | "story";

/** The article of a page, with the live nodes of its text, read in one go. */
export function readPage(document: Document, options: ReadOptions): PageReading {
  const stages = readPageInStages(document, options);
  for (;;) {
    const stage = stages.next();
    if (stage.done) return stage.value;
  }
}

/**
 * The article of a page, with the live nodes of its text; or the reason why there is none.
 *
 * Walks the page once, in one stage, and never changes it; what comes after is a function of
 * that walk, the page's facts and its layout. This is all that runs on the page's thread.
 */
export function* readPageInStages(
  document: Document,
  options: ReadOptions,
): Generator<ReadingStage, PageReading> {
  const { url, words, budget = defaultBudget } = options;
  const title = document.title.trim();
  if (!document.body) return toNothing("empty", { url, title });
  const tree = yield* pickTree(document, budget);
  if (!tree) return toNothing("too-large", { url, title });
  yield "walk";
  const stories = findStories(tree);
  const part = pickInView(stories, tree, options.heightInView);
  const source = pickFactsDocument(document, { tree, part, url, words });
  const page = readPageFacts(source, { url });
  const pager = readPager(source, { url, words });
  yield "facts";
  const isHidden = toHiddenTest(tree, options.isVisible);
  const hidden = yield* findHidden(tree, isHidden);
  yield "layout";
  const counts = { hidden: hidden.size, stories: stories.length };
  const dropped = new Set([...hidden, ...listOtherBlocks(tree, stories, part)]);
  const held = readHeld(tree, { dropped, ...toStated(page, title) });
  yield "readability";
  const reading = readStory(tree, { page, pager, title, held, dropped, counts, isHidden, words });
  yield "story";
  return reading;
}

/** What the page states for sharing and in its head, as Readability asks for it. */
function toStated({ titles, bylines }: PageFacts, title: string) {
  return {
    title: titles.shared ?? titles.others[0] ?? title,
    isSigned: bylines.meta.flat().some((line) => !/^https?:/.test(line)),
  };
}

type StoryParts = {
  page: PageFacts;
  pager: Pager | null;
  title: string;
  held: Set<Block>;
  /** Blocks that are hidden, or of another story. */
  dropped: Set<Block>;
  counts: Pick<Clues, "hidden" | "stories">;
  isHidden: (block: Block) => boolean;
  words: ReadingData;
};

function readStory(tree: PageTree, parts: StoryParts): PageReading {
  const { page, pager, title, held, dropped, counts, isHidden, words } = parts;
  const { witness, titles } = page;
  const url = page.facts.url ?? "";
  const visible = tree.blocks.filter((block) => !dropped.has(block));
  const found = findBox({ ...tree, blocks: visible }, { data: words, held });
  const box = found?.blocks.some(isHidden) ? null : found;
  const boxed = new Set(box?.blocks);
  const free = visible.filter((block) => !boxed.has(block));
  const story = { free, held, data: words, titles: toTitleKeys(titles), witness };
  const picked = pickStory(tree, story).filter((block) => !isHidden(block));
  const { facts, bylines } = page;
  const marks = words.dekMarks;
  const head = findDek(tree, picked, { description: facts.dek, bylines, marks });
  const { blocks, signature } = cutSignature(head.blocks, words.agencies);
  if (isList(tree, { blocks, url, isDeclared: page.isDeclared })) {
    return toNothing("list", { url, title });
  }
  if (blocks.length === 0) return toNothing("empty", { url, title });
  const { pieces, ...joined } = joinStory(blocks, url);
  const own = { blocks: picked, dek: head.dek, signature };
  const read = { page, pager, visible, ...own, story: joined, counts };
  const article = { ...toPageArticle(read), box: box?.box ?? null };
  return { answer: { kind: "article", article }, segments: toSegments(tree.texts, pieces) };
}

/** The story of which the reader sees most, else the first; null where the page has but one. */
function pickInView(
  stories: StoryPart[],
  { elements }: PageTree,
  heightInView: (element: Element) => number = () => 0,
): StoryPart | null {
  const heights = stories.map(({ index }) => {
    const element = elements[index];
    return element ? heightInView(element) : 0;
  });
  return stories[heights.indexOf(Math.max(...heights))] ?? null;
}

/** The blocks of the stories that are not read, without those around the one that is. */
function listOtherBlocks(tree: PageTree, stories: StoryPart[], part: StoryPart | null): Block[] {
  const blocks = stories.flatMap((story) => (story === part ? [] : [...story.blocks]));
  return blocks.filter(({ index }) => part === null || !isInside(tree, part.index, index));
}

/** So many paragraphs are asked for their layout in one go. */
const LAYOUT_BATCH = 200;

function* findHidden(
  tree: PageTree,
  isHidden: (block: Block) => boolean,
): Generator<ReadingStage, Set<Block>> {
  const hidden = new Set<Block>();
  for (const [index, block] of tree.blocks.filter(isProse).entries()) {
    if (index % LAYOUT_BATCH === LAYOUT_BATCH - 1) yield "layout";
    if (isHidden(block)) hidden.add(block);
  }
  return hidden;
}

function toNothing(
  reason: "empty" | "too-large" | "list",
  page: { url: string; title: string },
): PageReading {
  return { answer: { kind: "no-article", reason, ...page }, segments: [] };
}

/** A test whether layout hides a block; asked only of what may be read, each element once. */
function toHiddenTest(
  tree: PageTree,
  isVisible: ReadOptions["isVisible"],
): (block: Block) => boolean {
  if (!isVisible) return () => false;
  const known = new Map<number, boolean>();
  const surroundings: Surroundings = new Map();
  return ({ index }) => {
    const element = tree.elements[index];
    // The names of a live form's controls stand in for its methods.
    const isForm = tree.names[index] === "form";
    const isHidden =
      known.get(index) ?? (element && !isForm ? !isVisible(element, surroundings) : false);
    known.set(index, isHidden);
    return isHidden;
  };
}
