import type { SentenceScope } from "./sentence-scope";
import { skipComplementiser } from "./find-content";
import { findNamedHearer } from "./find-named-hearer";
import type { Frame } from "./frame";
import type { Lexicon } from "./lexicon";
import { readMention } from "./read-mention";
import type { Item } from "./split-items";

/** How far from the verb its "bahwa" may stand: "menyampaikan kepada parlemen pekan lalu bahwa". */
const MAX_ASIDE_ITEMS = 14;

/** Content begins behind the verb, its hearers and its complementiser. */
export function findContentStart(
  { items, lexicon, notes }: SentenceScope,
  frame: Frame,
  end: number,
): { index: number; isReported: boolean } {
  const note = notes.find((one) => one.from === frame.to || one.from === frame.to + 1);
  const behind = skipHearer(items, frame, lexicon);
  const start = note && note.from >= frame.to ? note.to : behind;
  const direct = skipComplementiser(items, skipAdverbs(items, start, lexicon), lexicon);
  if (lexicon.is("complementisers", items[direct - 1]?.folded ?? ""))
    return { index: direct, isReported: true };
  const first = items[start];
  const isAside =
    first?.kind === "word" && !first.capital && lexicon.is("asideOpeners", first.folded);
  if (!isAside) return { index: start, isReported: false };
  for (let index = start + 1; index < Math.min(end, start + MAX_ASIDE_ITEMS); index++) {
    const item = items[index];
    if (!item || item.kind === "quote") break;
    if (lexicon.is("complementisers", item.folded)) return { index: index + 1, isReported: true };
    if (item.text === "," || item.text === ":") return { index: index + 1, isReported: false };
  }
  // "mengatakan kepada Reuters jalan itu aman": behind the hearer's name the content begins.
  return { index: findNamedHearer(items, start, lexicon)?.to ?? start, isReported: false };
}

/** "menegaskan kembali bahwa": adverbs before a complementiser belong to the cue. */
function skipAdverbs(items: readonly Item[], from: number, lexicon: Lexicon): number {
  let index = from;
  while (lexicon.is("adverbs", items[index]?.folded ?? "")) index++;
  return lexicon.is("complementisers", items[index]?.folded ?? "") ? index : from;
}

/** "told Reuters that": with some verbs the hearer is an object. */
function skipHearer(items: readonly Item[], frame: Frame, lexicon: Lexicon): number {
  if (!lexicon.is("hearers", items[frame.at]?.folded ?? "")) return frame.to;
  return readMention(items, frame.to, { lexicon, isLoose: false })?.to ?? frame.to + 1;
}

/** Where the reported clause ends: at a closing note or cue, or where the next clause reports. */
export function findClauseEnd(scope: SentenceScope, frame: Frame): number {
  const { items, notes, frames } = scope;
  let end = items.length;
  for (const note of notes)
    if (note.from > frame.to + 1 && isBehindMark(items, note.from)) end = Math.min(end, note.from);
  for (const other of frames) {
    if (other.at <= frame.at) continue;
    const cut = findCut(scope, other);
    if (cut !== null && cut > frame.to) end = Math.min(end, cut);
  }
  return Math.min(end, findRefusal(scope, frame.to, end), findMainClause(scope, frame));
}

/** "Ketika X mengatakan ..., Y pergi": behind the comma the main clause begins. */
function findMainClause({ items, lexicon, floor }: SentenceScope, frame: Frame): number {
  const opener = items[frame.from - 1]?.folded ?? "";
  if (frame.from - 1 !== floor || !lexicon.is("subordinators", opener)) return items.length;
  const comma = items.findIndex((item, index) => index > frame.to && item.text === ",");
  return comma < 0 ? items.length : comma;
}

function isBehindMark(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  return before?.kind === "mark" || before?.kind === "quote";
}

/** Where another frame's clause begins; null when it stands inside what this one reports. */
export function findCut({ items, lexicon }: SentenceScope, other: Frame): number | null {
  if (other.isElliptical) return other.from;
  if (other.kind !== "before") return isBehindMark(items, other.from) ? other.from : null;
  const opener = items[other.from - 1];
  if (!opener) return null;
  const isBreak =
    lexicon.is("clauseBreaks", opener.folded) || lexicon.is("ellipsisOpeners", opener.folded);
  return isBreak ? other.from - 1 : null;
}

/** ", namun tidak menyebutkan ...": what the source did not say is no content. */
function findRefusal({ items, lexicon }: SentenceScope, from: number, end: number): number {
  for (let index = from; index < end; index++) {
    const item = items[index];
    if (!item || !lexicon.is("clauseBreaks", item.folded) || items[index - 1]?.text !== ",")
      continue;
    const hasNegation = lexicon.is("negations", items[index + 1]?.folded ?? "");
    const verb = items[index + 2];
    if (hasNegation && verb && lexicon.verbs.get(verb.folded)?.before) return index;
  }
  return end;
}
