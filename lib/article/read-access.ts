import type { Access, Note, Pager } from "../types";
import type { Clues } from "./page-article";
import type { ReadingWords } from "./reading-data";
import { findOpening, toKey } from "./to-key";

/** A text of fewer words before a wall is a teaser; news stories have 250 to 600. */
const MAX_TEASER_WORDS = 250;
const MAX_CAPTION_WORDS = 80;
/** Parts of an address: labels of its host and segments of its path. */
const PART = /[./]+/;

/** What tells how much of an article could be read. */
export type AccessFacts = {
  url: string | null;
  clues: Clues;
  title: string;
  text: string;
  languages: ReadingWords[];
  pager: Pager | null;
};

/** "preview" for a teaser before a wall, "partial" where further pages exist, else "full". */
export function readAccess({ clues, text, languages, pager }: AccessFacts): Access {
  const openings = languages.flatMap((language) => language.wallOpenings);
  const lines = [...clues.lines, ...text.split("\n\n")];
  const isWall = (line: string) => findOpening(toKey(line), openings) !== null;
  const isShort = countWords(text) < MAX_TEASER_WORDS;
  if (isShort && (clues.isPaid || lines.some(isWall))) return "preview";
  return pager === null ? "full" : "partial";
}

/** What a reader should know of how the page was read. */
export function readNotes(facts: AccessFacts): Note[] {
  const { hidden, stories } = facts.clues;
  const words = countWords(facts.text);
  const notes: Note[] = [];
  const { pager } = facts;
  if (pager) notes.push({ kind: "more-pages", params: { read: 1, total: pager.total } });
  if (readAccess(facts) === "preview") notes.push({ kind: "preview", params: { words } });
  const kind = readKind(facts, words);
  if (kind) notes.push({ kind, params: { words } });
  if (stories > 0) notes.push({ kind: "several-articles", params: { title: facts.title } });
  if (hidden > 0) notes.push({ kind: "hidden-text", params: { blocks: hidden } });
  return notes;
}

/**
 * A live blog, or a page of pictures or a video with few words; fewer where the page's types
 * alone tell, for they may be those of a picture in a short story.
 */
function readKind(facts: AccessFacts, words: number): Note["kind"] | null {
  const { types } = facts.clues;
  if (types.includes("LiveBlogPosting")) return "live-blog";
  const kind = words < MAX_TEASER_WORDS ? readPathKind(facts) : null;
  if (kind !== null || words > MAX_CAPTION_WORDS) return kind;
  const kinds = types.join(" ");
  if (/video/i.test(kinds)) return "video-page";
  return /image|photo|gallery/i.test(kinds) ? "photo-page" : null;
}

/** "https://photo.kabar.example/..." and "https://kabar.example/foto/..." keep photo pages. */
function readPathKind({ url, languages }: AccessFacts): Note["kind"] | null {
  if (url === null || !URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  const parts = `${hostname}${pathname}`.toLowerCase().split(PART).slice(0, -1);
  const isUnder = (names: string[]) => parts.some((part) => names.includes(part));
  if (isUnder(languages.flatMap(({ photoPaths }) => photoPaths))) return "photo-page";
  return isUnder(languages.flatMap(({ videoPaths }) => videoPaths)) ? "video-page" : null;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
