import type { Article } from "../types";
import type { Story } from "./join-story";
import type { Block } from "./page-tree";
import { pickDek } from "./pick-dek";
import { pickLanguage } from "./pick-language";
import { readAccess, readNotes } from "./read-access";
import { readCredits } from "./read-credits";
import { toPageCount, type Pages } from "./read-further-pages";
import type { PageFacts } from "./read-page-facts";
import type { ReadingData } from "./reading-data";

/** All that was read of a page that has a story. */
export type PageParts = {
  page: PageFacts;
  pages: Pages;
  /** The page's visible blocks, and those of them that are the story. */
  visible: Block[];
  blocks: Block[];
  story: Omit<Story, "pieces">;
  /** How many elements were left out as hidden by layout. */
  hidden: number;
  words: ReadingData;
};

/** The article of what was read, without the publisher's box. */
export function toArticle(parts: PageParts): Omit<Article, "box"> {
  const { page, pages, story } = parts;
  const { facts, object, ogType } = page;
  const { languages } = parts.words;
  const own = new Set(parts.blocks);
  const around = parts.visible.filter((block) => !own.has(block));
  const outlets = [facts.outlet.name, facts.outlet.domain].filter((name) => name !== null);
  const credits = readCredits({ story: parts.blocks, around, outlets }, languages);
  const access = { object, ogType, blocks: parts.visible, text: story.text, languages };
  return {
    ...facts,
    ...story,
    dek: pickDek(facts.dek, { around, title: facts.title }),
    language: pickLanguage(story.text, languages, facts.language) ?? facts.language,
    sentences: null,
    credits: [...new Set([...facts.credits, ...credits])],
    access: readAccess(access, pages),
    pages: toPageCount(pages),
    furtherPages: pages.further,
    notes: readNotes(access, { pages, hidden: parts.hidden }),
  };
}
