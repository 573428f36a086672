import type { Lexicon } from "./lexicon";
import type { Mention } from "./mention";
import { readDocumentSource } from "./read-document-source";
import type { Item } from "./split-items";
import { isDocumentWord } from "./word-classes";

/** How far before its verb a document may stand, in items. */
const MAX_SUBJECT_ITEMS = 24;

/**
 * The document or figures that the verb at item `cue` makes speak ("Rekaman yang dirilis X
 * menunjukkan"); null when the clause before the verb does not begin with one.
 */
export function findDocumentSubject(
  items: readonly Item[],
  cue: number,
  { from, lexicon }: { from: number; lexicon: Lexicon },
): { mentions: Mention[]; from: number } | null {
  for (let start = cue - 1; start >= Math.max(from, cue - MAX_SUBJECT_ITEMS); start--) {
    const item = items[start];
    if (!item || item.kind === "quote" || lexicon.verbs.get(item.folded)?.before) return null;
    if (lexicon.is("negations", item.folded)) return null;
    if (!isDocumentWord(item.folded, lexicon) || !isHead(items, start, { from, lexicon })) continue;
    const source = readDocumentSource(items, start, lexicon);
    const isPointer = source?.mentions[0]?.form === "description";
    return source && source.to <= cue && !isPointer
      ? { mentions: source.mentions, from: start }
      : null;
  }
  return null;
}

/** Whether the noun heads its clause, and is not inside a phrase ("kasus surat palsu"). */
function isHead(
  items: readonly Item[],
  at: number,
  { from, lexicon }: { from: number; lexicon: Lexicon },
): boolean {
  const before = items[at - 1];
  if (at <= from || !before || before.kind === "mark") return true;
  if (before.kind !== "word" || before.capital) return false;
  const word = before.folded;
  return (
    lexicon.is("conjunctions", word) ||
    lexicon.is("complementisers", word) ||
    lexicon.is("anonymous", word) ||
    lexicon.is("definite", word) ||
    lexicon.is("adverbs", word)
  );
}
