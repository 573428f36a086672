import { findSubject } from "./find-subject";
import { toFrame, type Frame, type FrameScope } from "./frame";
import type { Lexicon } from "./lexicon";
import { findDocumentSubject } from "./find-document-subject";
import type { Item } from "./split-items";

/** "X mengatakan"; the verb after "dan" or "seraya" keeps the subject before it. */
export function readBefore(
  items: readonly Item[],
  at: number,
  { scope, frames }: { scope: FrameScope; frames: readonly Frame[] },
): Frame | null {
  const { lexicon } = scope;
  const item = items[at];
  if (!item) return null;
  const complement = lexicon.verbs.get(item.folded)?.before ?? null;
  const last = frames.at(-1);
  const opener = items[at - 1];
  const isJoined = opener !== undefined && lexicon.is("ellipsisOpeners", opener.folded);
  const shares =
    last !== undefined && (last.kind === "before" ? isJoined : isAdded(items, at, last));
  if (shares && complement) {
    const { mentions } = last;
    return toFrame(items, at, {
      kind: "before",
      mentions,
      from: at - 1,
      complement,
      isElliptical: true,
    });
  }
  const from = last && last.kind !== "before" ? last.to : 0;
  const document = lexicon.is("showing", item.folded)
    ? readShowing(items, at, { from, lexicon })
    : null;
  if (!complement) return document;
  const subject = findSubject(items, at, { lexicon, names: scope.names, notes: scope.notes, from });
  // "Laporan itu sampai ke MK dan Mahkamah menyatakan": whoever stands behind the document speaks.
  const isNearer = subject !== null && document !== null && isBehind(subject.from, document);
  if (document && !isNearer) return document;
  return subject && toFrame(items, at, { kind: "before", ...subject, to: at + 1, complement });
}

function isBehind(at: number, { mentions }: Frame): boolean {
  return mentions.every((mention) => mention.to <= at);
}

/** `"...," kata X di Jakarta, menambahkan bahwa ...`: the verb keeps the quotation's speaker. */
function isAdded(items: readonly Item[], at: number, last: Frame): boolean {
  if (last.kind !== "after" || items[at - 1]?.text !== ",") return false;
  const before = items[last.from - 1];
  return (
    before?.kind === "quote" || (before?.text === "," && items[last.from - 2]?.kind === "quote")
  );
}

/** "Data BPS menunjukkan": a document or a body's figures speak. */
function readShowing(
  items: readonly Item[],
  at: number,
  { from, lexicon }: { from: number; lexicon: Lexicon },
): Frame | null {
  const document = findDocumentSubject(items, at, { from, lexicon });
  if (!document) return null;
  const { mentions, from: start } = document;
  return toFrame(items, at, {
    kind: "before",
    mentions,
    from: start,
    complement: "clause",
    isDocument: true,
  });
}
