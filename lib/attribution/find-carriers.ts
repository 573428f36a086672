import type { Span } from "../types";
import type { Carrier } from "./candidate";
import type { SentenceScope } from "./sentence-scope";
import { findNamedHearer } from "./find-named-hearer";
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
  items.forEach((item, index) => {
    const isInContent = item.start >= content.start && item.end <= content.end;
    const hearer = isInContent ? null : findNamedHearer(items, index, lexicon);
    if (!hearer || lexicon.is("times", items[hearer.from]?.folded ?? "")) return;
    if (notes.some((note) => index >= note.from && index < note.to)) return;
    // "kepada kantor berita AFP pelaku itu": behind the noun the name is capitals alone.
    const reach = hearer.isLinked ? items.slice(0, hearer.to) : items;
    const mention = readMention(reach, hearer.from, { lexicon, isLoose: false });
    if (mention?.form !== "name") return;
    const isHost = matchPhrase(items, index, lexicon.phrases("interviews")) > 0;
    carriers.push({ mention, isMedium: false, isSocial: false, isCited: false, isHost });
  });
  return carriers;
}
