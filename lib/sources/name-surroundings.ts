import type { FoundName } from "./find-names";
import type { NameWords } from "./name-context";
import { isCapitalised, isForeignWord, type NameWord } from "./split-name-words";

/** A text's words with the lists of its language. */
export type WeighedText = { words: NameWord[]; lists: NameWords };

/** How many words before a name are read for a cue: "kantor berita pemerintah Rusia, Sputnik". */
const CUE_REACH = 4;

/** A platform's cue stands nearer: "lewat akun X", "posted on X". */
export const PLATFORM_CUE_REACH = 2;

const CLAUSE_BREAK = /[.;:!?\n"“”()[\]]/u;

const SENTENCE_BREAK = /[.!?:\n"“”•(]/u;

const JOINED = /^[-/&+@#]$/u;

/** True when the word starts a sentence, a quotation or a paragraph. */
export function isAtStart(text: WeighedText, place: number): boolean {
  return place === 0 || SENTENCE_BREAK.test(text.words[place]?.gap ?? "");
}

/** True when a cue stands shortly before the word, in its own clause. */
export function isCueBefore(
  text: WeighedText,
  place: number,
  cues: ReadonlySet<string>,
  reach = CUE_REACH,
): boolean {
  for (let step = 1; step <= reach; step += 1) {
    if (CLAUSE_BREAK.test(text.words[place - step + 1]?.gap ?? "")) return false;
    const word = text.words[place - step];
    if (!word) return false;
    if (cues.has(word.folded)) return true;
  }
  return false;
}

function isCueAfter(text: WeighedText, last: number, cues: ReadonlySet<string>): boolean {
  const word = text.words[last + 1];
  return word?.gap === " " && cues.has(word.folded);
}

/** True when a cue that only a medium takes stands beside the name. */
export function hasMediumCue(text: WeighedText, found: FoundName): boolean {
  const { lists } = text;
  return (
    isCueBefore(text, found.first, lists.mediumCues) ||
    isCueAfter(text, found.last, lists.mediumCuesAfter)
  );
}

/** True when a cue that any body takes stands beside the name. */
export function hasBodyCue(text: WeighedText, found: FoundName): boolean {
  const { lists } = text;
  return (
    isCueBefore(text, found.first, lists.bodyCues) ||
    isCueAfter(text, found.last, lists.bodyCuesAfter)
  );
}

/** A bracket of its own that closes a paragraph: "(Antara)", "[Yonhap]". */
export function isCredit(text: WeighedText, found: FoundName): boolean {
  const before = text.words[found.first]?.gap ?? "";
  const after = text.words[found.last + 1]?.gap;
  return /[([]$/u.test(before) && (after === undefined || /^[)\]]\.?\n/u.test(after));
}

/** True when a capitalised word that is no date and no cue touches the name. */
export function hasCapitalAfter(text: WeighedText, found: FoundName): boolean {
  const word = text.words[found.last + 1];
  if (!word || word.gap !== " " || text.lists.dateWords.has(word.folded)) return false;
  const isTitle = isCapitalised(word) || /^\p{N}/u.test(word.text);
  return isTitle && !isCueAfter(text, found.last, text.lists.bodyCuesAfter);
}

/** True when a capitalised word touches the name from before. */
export function hasCapitalBefore(text: WeighedText, found: FoundName): boolean {
  const word = text.words[found.first - 1];
  return word !== undefined && text.words[found.first]?.gap === " " && isCapitalised(word);
}

/** True when the name is joined to another word: "RT-PCR", "RT/RW", "@antara". */
export function isJoined(text: WeighedText, found: FoundName): boolean {
  const before = text.words[found.first]?.gap ?? "";
  const after = text.words[found.last + 1]?.gap ?? "";
  return JOINED.test(before) || JOINED.test(after) || /[@#]$/u.test(before);
}

/** True for the first or second part of a word with a hyphen: "X-Files", "RT-PCR". */
export function isHyphened(text: WeighedText, found: FoundName): boolean {
  return text.words[found.first]?.gap === "-" || text.words[found.last + 1]?.gap === "-";
}

/** True when a look-alike or invisible letter touches the name: part of a forged longer one. */
export function touchesForeign(text: WeighedText, found: FoundName): boolean {
  const before = text.words[found.first - 1];
  const after = text.words[found.last + 1];
  const isTouching = (gap: string | undefined) => gap !== undefined && /^[ .\-'&]?$/u.test(gap);
  return (
    (before !== undefined && isTouching(text.words[found.first]?.gap) && isForeignWord(before)) ||
    (after !== undefined && isTouching(after.gap) && isForeignWord(after))
  );
}

/** True when a person's or a thing's name runs up to this one: "Evan Spiegel", "Snap Metro". */
export function hasNameBefore(text: WeighedText, found: FoundName): boolean {
  if (!hasCapitalBefore(text, found)) return false;
  const [second, next] = [text.words[found.first - 2], text.words[found.first - 1]];
  const { countries } = text.lists;
  const isCountry =
    countries.has(next?.folded ?? "") || countries.has(`${second?.folded} ${next?.folded}`);
  return !isCountry && !isCueWord(text, found.first - 1);
}

/** True when the word at this place is a cue or an article. */
export function isCueWord(text: WeighedText, place: number): boolean {
  const folded = text.words[place]?.folded ?? "";
  const { mediumCues, bodyCues, articles } = text.lists;
  return mediumCues.has(folded) || bodyCues.has(folded) || articles.has(folded);
}
