import type { Candidate } from "./candidate";
import type { SentenceScope } from "./sentence-scope";
import {
  MIN_CONTENT_WORDS,
  countWords,
  isStatement,
  skipAsides,
  toContent,
  trimItems,
} from "./find-content";
import type { ProvenanceNote } from "./find-notes";

/** What a provenance note attributes when its sentence names no other source. */
export function attributeNote(scope: SentenceScope): Candidate[] {
  const note = scope.notes.find((one) => one.carriers.length > 0);
  const [source] = note?.carriers ?? [];
  if (!note || !source) return [];
  const range = findNoteContent(scope, note);
  const content = range && toContent(scope.items, range.from, range.to);
  if (!range || !content) return [];
  const { items, lexicon } = scope;
  if (!isStatement(items, range, { lexicon, needsClause: false, isObject: false })) return [];
  const quote = items[range.from];
  const inner = range.to === range.from + 1 ? quote?.said?.words : undefined;
  const shared = { cue: note.cue, block: scope.sentence.block, sentence: scope.sentence.index };
  if (inner) {
    scope.taken.add(quote?.start ?? 0);
    const rule = "quote-continues";
    return [
      {
        ...shared,
        mentions: [],
        fallback: "speaker",
        via: note.carriers,
        content: inner,
        kind: "direct",
        rule,
        isNote: false,
        isSocial: false,
      },
    ];
  }
  const hasQuote = items.slice(range.from, range.to).some((item) => item.kind === "quote");
  return [
    {
      ...shared,
      mentions: note.cited,
      fallback: "source",
      via: note.carriers.slice(note.cited.length),
      content,
      kind: hasQuote ? "mixed" : "indirect",
      rule: "provenance-note",
      isNote: true,
      isSocial: source.isSocial,
    },
  ];
}

/** The clause behind the note when there is one, else the clause before it. */
function findNoteContent(
  { items, lexicon, floor }: SentenceScope,
  note: ProvenanceNote,
): { from: number; to: number } | null {
  const start = skipAsides(items, note.to, { lexicon, to: items.length, isLead: true });
  const behind = trimItems(items, start, items.length);
  if (behind && countWords(items, behind.from, behind.to) >= MIN_CONTENT_WORDS) return behind;
  return trimItems(items, floor, note.from);
}
