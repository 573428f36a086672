import type { Quote } from "./find-quotes";
import type { Lexicon } from "./lexicon";
import type { Token } from "./split-tokens";

/**
 * The quotation, closed before the first cue inside it when its own closing mark is missing.
 *
 * @example `"Api cepat menyebar, kata Rina Hartati.` → the quotation ends at the comma
 */
export function closeBeforeCue(tokens: readonly Token[], quote: Quote, lexicon: Lexicon): Quote {
  if (quote.closed) return quote;
  for (let comma = quote.from + 2; comma < quote.to - 2; comma++) {
    const [verb, name] = [tokens[comma + 1], tokens[comma + 2]];
    const last = tokens[comma - 1];
    if (tokens[comma]?.text !== "," || !verb || !name?.capital || !last) continue;
    if (!lexicon.verbs.get(verb.folded)?.after) continue;
    const inner = { start: quote.inner.start, end: last.end };
    return { from: quote.from, to: comma, inner, closed: true };
  }
  return quote;
}
