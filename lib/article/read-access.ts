import type { Access, Note } from "../types";
import type { Block } from "./page-tree";
import { readTypes, type LinkedObject } from "./read-linked-data";
import type { ReadingWords } from "./reading-data";
import { findOpening, toKey } from "./to-key";

/** A text of fewer words before a wall is a teaser; news stories have 250 to 600. */
const MAX_TEASER_WORDS = 250;
const MAX_CAPTION_WORDS = 80;

/** What tells how much of an article could be read. */
export type AccessFacts = {
  object: LinkedObject | null;
  ogType: string | null;
  blocks: Block[];
  words: number;
  languages: ReadingWords[];
};

/** "preview" for a teaser before a wall, else "full"; "partial" is told by the pages. */
export function readAccess(facts: AccessFacts): Access {
  const isShort = facts.words < MAX_TEASER_WORDS;
  const isPaid = /^false$/i.test(String(facts.object?.["isAccessibleForFree"] ?? ""));
  const openings = facts.languages.flatMap((language) => language.wallOpenings);
  const hasWall = facts.blocks.some(
    ({ text }) => text.length < 300 && findOpening(toKey(text), openings) !== null,
  );
  return isShort && (isPaid || hasWall) ? "preview" : "full";
}

/** Notes about the kind of page: a live blog, or pictures or a video with few words. */
export function readKindNotes({ object, ogType, words }: AccessFacts): Note[] {
  const types = object ? readTypes(object) : [];
  if (types.includes("LiveBlogPosting")) return [{ kind: "live-blog", params: {} }];
  if (words > MAX_CAPTION_WORDS) return [];
  const kinds = [...types, ogType ?? ""].join(" ");
  if (/video/i.test(kinds)) return [{ kind: "video-page", params: { words } }];
  if (/image|photo|gallery/i.test(kinds)) return [{ kind: "photo-page", params: { words } }];
  return [];
}
