import { toFrame, type Frame, type FrameScope } from "./frame";
import { readDocumentSource } from "./read-document-source";
import { readJoint } from "./read-joint";
import { skipAgent } from "./skip-agent";
import type { Item } from "./split-items";

/** "kata X" behind a quotation, a comma or at the sentence's start. */
export function readAfter(items: readonly Item[], at: number, scope: FrameScope): Frame | null {
  const { lexicon } = scope;
  const item = items[at];
  const before = items[at - 1];
  const isOpened =
    before !== undefined &&
    lexicon.is("noteOpeners", before.folded) &&
    !lexicon.is("relative", before.folded);
  const isReport = isOpened && at > 1 && lexicon.is("dataNouns", item?.folded ?? "");
  const isVerb = item && (lexicon.verbs.get(item.folded)?.after || isUnknownVerb(items, at, scope));
  if (!isReport && !isVerb) return null;
  const anchor = isOpened ? items[at - 2] : before;
  if (anchor && anchor.kind !== "quote" && anchor.kind !== "mark") return null;
  const isQuoted = isBehindQuote(items, isOpened ? at - 1 : at);
  const start = skipAgent(items, at + 1, lexicon);
  const noun = isReport ? at : start;
  const isDocument = lexicon.is("dataNouns", items[noun]?.folded ?? "");
  const document = isDocument ? readDocumentSource(items, noun, lexicon) : null;
  if (isReport && document?.mentions[0]?.form !== "name") return null;
  const mentions = document?.mentions ?? readJoint(items, start, { lexicon, isLoose: isQuoted });
  const last = mentions.at(-1);
  if (!last) return null;
  return toFrame(items, at, { kind: "after", mentions, from: isOpened ? at - 1 : at, to: last.to });
}

/**
 * A small word between a quotation's comma and a name of this article is a verb, though we do not
 * know it or it is misspelt: `"...," kara Robin`.
 */
function isUnknownVerb(
  items: readonly Item[],
  at: number,
  { lexicon, names }: FrameScope,
): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (lexicon.data.verbsAfter.length === 0) return false;
  if (!item || item.capital || item.kind !== "word" || !next?.capital) return false;
  if (items[at - 1]?.kind !== "quote" || !names.has(next.folded)) return false;
  const isKnownWord =
    lexicon.is("stops", item.folded) ||
    lexicon.is("prepositions", item.folded) ||
    lexicon.is("conjunctions", item.folded) ||
    lexicon.is("auxiliaries", item.folded) ||
    lexicon.is("adverbs", item.folded) ||
    lexicon.is("relative", item.folded) ||
    lexicon.is("noteOpeners", item.folded) ||
    lexicon.is("joiners", item.folded) ||
    lexicon.is("roles", item.folded);
  return !isKnownWord && endsOnComma(items[at - 1]);
}

/** The comma before the closing mark leaves a quotation open to its cue. */
function endsOnComma(quote: Item | undefined): boolean {
  return !!quote?.said && quote.said.words.end !== quote.said.wholeEnd;
}

/** Whether a quotation stands before the item, but for a comma or dash. */
function isBehindQuote(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (before?.kind === "quote") return true;
  return before?.kind === "mark" && items[at - 2]?.kind === "quote";
}
