import { MIN_CONTENT_WORDS, countWords } from "./find-content";
import type { Frame } from "./frame";
import type { SentenceScope } from "./sentence-scope";
import { isVerbShaped } from "./word-classes";

/**
 * Whether the cue phrase only closes its sentence: a clause stands before it and behind it none
 * ("..., according to two people familiar with it").
 */
export function isClosingCue(scope: SentenceScope, frame: Frame): boolean {
  const { items, floor, lexicon } = scope;
  if (frame.kind !== "according" || items[frame.from - 1]?.text !== ",") return false;
  if (countWords(items, floor, frame.from) <= MIN_CONTENT_WORDS) return false;
  const rest = items.slice(frame.to);
  const comma = rest.findIndex((item) => item.text === "," || item.kind === "quote");
  const isPhrase = comma === 0 || lexicon.is("relative", rest[0]?.folded ?? "");
  if (comma === 0 && isTold(scope, frame)) return true;
  return comma < 0 || (isPhrase && lexicon.is("prepositions", rest[comma + 1]?.folded ?? ""));
}

/** "Mereka tidak berbuat banyak, menurut X, sebuah lembaga yang ...": the comma tells of X. */
function isTold({ items, floor, lexicon }: SentenceScope, { from, to }: Frame): boolean {
  const [article, ...noun] = items.slice(to + 1);
  const end = noun.findIndex(
    ({ kind, folded }) => kind !== "word" || lexicon.is("relative", folded),
  );
  if (!lexicon.is("articles", article?.folded ?? "") || noun[end]?.kind !== "word") return false;
  return items.slice(floor, from).some((item) => !item.capital && isVerbShaped(item, lexicon));
}
