import type { Carrier } from "./candidate";
import type { Lexicon } from "./lexicon";
import { readMention } from "./read-mention";
import { skipLinks } from "./skip-links";
import type { Item } from "./split-items";

/** A carrier of a note, the item behind it, and whether "dan" joins it to the one before. */
export type CarrierAt = { carrier: Carrier; to: number; isJoined: boolean };

type CarrierTry = { lexicon: Lexicon; isSocial: boolean; isCited: boolean };

/** The medium at `from`, and those it leads on to: "Antara dari Reuters", "AFP dan Reuters". */
export function readCarriers(items: readonly Item[], from: number, how: CarrierTry): CarrierAt[] {
  const { lexicon, isCited } = how;
  const found: CarrierAt[] = [];
  let index = from;
  let { isSocial } = how;
  let isJoined = false;
  for (;;) {
    const mention = readMention(upToComma(items, index, lexicon), index, {
      lexicon,
      isLoose: false,
    });
    if (!mention || mention.form === "pronoun") return found;
    const first = items[mention.from];
    if (!first) return found;
    const carrier = { mention, isMedium: true, isSocial, isCited, isHost: false };
    found.push({ carrier, to: mention.to, isJoined });
    const next = items[mention.to];
    isJoined = next !== undefined && lexicon.is("joiners", next.folded);
    const links = skipLinks(items, mention.to, lexicon);
    if (isJoined && items[mention.to + 1]?.capital) index = mention.to + 1;
    else if (links.isLinked && items[links.index]?.capital) index = links.index;
    else return found;
    isSocial = links.isSocial;
  }
}

/** A medium's name ends at its comma: in "dilansir Antara, Kapolres Budi" the words are Budi's. */
function upToComma(items: readonly Item[], from: number, lexicon: Lexicon): readonly Item[] {
  const first = items[from];
  if (!first?.capital || lexicon.is("roles", first.folded)) return items;
  const comma = items.findIndex((item, index) => index > from && item.text === ",");
  return comma < 0 ? items : items.slice(0, comma);
}
