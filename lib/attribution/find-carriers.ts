import type { Span } from "../types";
import type { Carrier } from "./candidate";
import type { SentenceScope } from "./attribute-sentence";
import { findCapitalsEnd } from "./word-classes";
import { matchPhrase } from "./match-phrase";
import { readMention } from "./read-mention";

/**
 * Who carried the statement to this article: hearers first ("kepada AFP"), then the media of
 * provenance notes. Whether a hearer is a medium at all is decided when its kind is known.
 */
export function findCarriers(scope: SentenceScope, content: Span): Carrier[] {
  const noted = scope.notes.flatMap((note) => note.carriers);
  return [...findHearers(scope, content), ...noted];
}

function findHearers({ items, lexicon, notes }: SentenceScope, content: Span): Carrier[] {
  const carriers: Carrier[] = [];
  const table = lexicon.phrases("hearers");
  items.forEach((item, index) => {
    const isInContent = item.start >= content.start && item.end <= content.end;
    const isInNote = notes.some((note) => index >= note.from && index < note.to);
    if (isInContent || isInNote) return;
    const length = matchPhrase(items, index, table);
    const link = length > 0 ? matchPhrase(items, index + length, lexicon.phrases("noteLinks")) : 0;
    const from = index + length + link;
    if (length === 0 || !items[from]?.capital || lexicon.is("times", items[from].folded)) return;
    // "kepada kantor berita AFP pelaku itu": behind the noun the name is capitals alone.
    const reach = link > 0 ? items.slice(0, findCapitalsEnd(items, from)) : items;
    const mention = readMention(reach, from, { lexicon, isLoose: false });
    if (mention?.form !== "name") return;
    const isHost = matchPhrase(items, index, lexicon.phrases("interviews")) > 0;
    carriers.push({ mention, isMedium: false, isSocial: false, isCited: false, isHost });
  });
  return carriers;
}
