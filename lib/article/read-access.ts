import type { Access, Note } from "../types";
import type { Block } from "./page-tree";
import { readTypes, type LinkedObject } from "./read-linked-data";
import type { Pages } from "./read-further-pages";
import type { ReadingWords } from "./reading-data";
import { findOpening, toKey } from "./to-key";

/** A text of fewer words before a wall is a teaser; news stories have 250 to 600. */
const MAX_TEASER_WORDS = 250;
const MAX_CAPTION_WORDS = 80;
const MAX_WALL = 300;

/** What tells how much of an article could be read. */
export type AccessFacts = {
  object: LinkedObject | null;
  ogType: string | null;
  /** The page's visible blocks. */
  blocks: Block[];
  text: string;
  languages: ReadingWords[];
};

/** "preview" for a teaser before a wall, "partial" where further pages exist, else "full". */
export function readAccess(facts: AccessFacts, pages: Pages): Access {
  const isPaid = /^false$/i.test(String(facts.object?.["isAccessibleForFree"] ?? ""));
  const openings = facts.languages.flatMap((language) => language.wallOpenings);
  const hasWall = facts.blocks.some(
    ({ text }) => text.length < MAX_WALL && findOpening(toKey(text), openings) !== null,
  );
  const isShort = countWords(facts.text) < MAX_TEASER_WORDS;
  if (isShort && (isPaid || hasWall)) return "preview";
  return pages.total > 1 ? "partial" : "full";
}

/** What a reader should know of how the page was read. */
export function readNotes(facts: AccessFacts, page: { pages: Pages; hidden: number }): Note[] {
  const { total } = page.pages;
  const words = countWords(facts.text);
  const notes: Note[] = [];
  if (total > 1) notes.push({ kind: "more-pages", params: { read: 1, total } });
  if (readAccess(facts, page.pages) === "preview")
    notes.push({ kind: "preview", params: { words } });
  const kind = readKind(facts, words);
  if (kind) notes.push({ kind, params: { words } });
  if (page.hidden > 0) notes.push({ kind: "hidden-text", params: { blocks: page.hidden } });
  return notes;
}

/** A live blog, or a page of pictures or a video with few words. */
function readKind({ object, ogType }: AccessFacts, words: number): Note["kind"] | null {
  const types = object ? readTypes(object) : [];
  if (types.includes("LiveBlogPosting")) return "live-blog";
  if (words > MAX_CAPTION_WORDS) return null;
  const kinds = [...types, ogType ?? ""].join(" ");
  if (/video/i.test(kinds)) return "video-page";
  return /image|photo|gallery/i.test(kinds) ? "photo-page" : null;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
