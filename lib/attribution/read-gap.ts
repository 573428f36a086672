import type { Lexicon } from "./lexicon";
import { matchPhrase } from "./match-phrase";
import type { Item } from "./split-items";

/** How far a shared subject may stand before its second verb, in items. */
const MAX_GAP_ITEMS = 60;
const DASH = /^[-–—]+$/u;

/** `isApposed` for a subject that holds the comma of an apposition. */
type GapTry = { cue: number; edge: number; lexicon: Lexicon; isApposed: boolean };

/** What stands between subject and verb: nothing of weight, or a first verb with a conjunction. */
export function readGap(
  items: readonly Item[],
  from: number,
  { cue, edge, lexicon, isApposed }: GapTry,
): "close" | "elliptical" | "none" {
  const index = skipInserts(items, from, { edge, lexicon });
  if (index > edge) return "close";
  const item = items[index];
  if (!item || item.kind !== "word") return "none";
  const isClosed = items[edge]?.text === ",";
  const isUnnamed = matchPhrase(items, index, lexicon.phrases("anonymous")) > 0;
  const isRole = items[index - 1]?.text === "," && (isUnnamed || lexicon.is("roles", item.folded));
  if (isClosed && (isRole || (isApposed && lexicon.is("joiners", item.folded))))
    return isFreeOfClauses(items, { from: index, to: edge, lexicon }) ? "close" : "none";
  const opens = lexicon.is("prepositions", item.folded) || lexicon.is("relative", item.folded);
  if (opens) return isFreeOfClauses(items, { from: index, to: edge, lexicon }) ? "close" : "none";
  const before = items[edge];
  const joins =
    before !== undefined && !before.capital && lexicon.is("ellipsisOpeners", before.folded);
  return joins && cue - from <= MAX_GAP_ITEMS ? "elliptical" : "none";
}

/** Steps over commas, adverbs, "(34)" and "--yang ...--" behind a subject. */
function skipInserts(
  items: readonly Item[],
  from: number,
  { edge, lexicon }: { edge: number; lexicon: Lexicon },
): number {
  let index = from;
  while (index <= edge) {
    const item = items[index];
    if (!item) return index;
    if (item.text === "(") index = skipTo(items, index, { edge, isEnd: (text) => text === ")" });
    else if (item.kind === "mark" && DASH.test(item.text)) {
      index = skipTo(items, index, { edge, isEnd: (text) => DASH.test(text) });
    } else if (item.text === "," || (item.kind === "word" && lexicon.is("adverbs", item.folded))) {
      index++;
    } else return index;
  }
  return index;
}

/** The item behind the next closing mark; the very next item when none closes. */
function skipTo(
  items: readonly Item[],
  from: number,
  { edge, isEnd }: { edge: number; isEnd: (text: string) => boolean },
): number {
  for (let index = from + 1; index <= edge; index++) {
    if (items[index]?.kind === "mark" && isEnd(items[index]?.text ?? "")) return index + 1;
  }
  return from + 1;
}

/** An adverbial between subject and verb holds no other reporting verb and no complementiser. */
function isFreeOfClauses(
  items: readonly Item[],
  { from, to, lexicon }: { from: number; to: number; lexicon: Lexicon },
): boolean {
  for (let index = from; index <= to; index++) {
    const item = items[index];
    if (!item || item.kind !== "word") continue;
    if (lexicon.verbs.get(item.folded)?.before) return false;
    if (item.folded === lexicon.data.complementisers[0]) return false;
  }
  return true;
}
