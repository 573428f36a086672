import { toInitials } from "./held-text";
import type { HeldText } from "./held-text";
import type { Token } from "./to-tokens";

/** In a text with more capitals than this, capitals do not tell names. */
const MAX_CAPITAL_SHARE = 0.9;

/**
 * The words of a bullet that are names, as far as capitals tell.
 *
 * Left out: stop words, what the article writes small, and a sentence's first word unless the
 * article has it with a capital inside a sentence.
 */
export function findNames(tokens: Token[], held: HeldText): Token[] {
  const matter = tokens.filter((token) => !token.isStop && !token.isNumber);
  const capital = matter.filter((token) => token.isCapital);
  const isTitleCase = capital.length > MAX_CAPITAL_SHARE * matter.length && matter.length > 4;
  return capital.filter((token) => {
    if (held.smalls.has(token.text)) return false;
    const isKnown = held.capitals.has(token.text);
    const isShout = token.printed.length > 1 && token.printed === token.printed.toUpperCase();
    return isKnown || isShout || !(token.isHead || isTitleCase);
  });
}

/** Names that stand nowhere in the text, neither written out nor as initials. */
export function findUnknownNames(names: Token[], tokens: Token[], held: HeldText): Token[] {
  const known = names.filter((name) => isKnown(name, held));
  const written = new Set(findWrittenOut(tokens, held));
  return names.filter((name) => !known.includes(name) && !written.has(name));
}

function isKnown(name: Token, held: HeldText): boolean {
  return name.keys.some((key) => held.places.has(key)) || held.initials.has(name.text);
}

/** Runs of names whose initials stand in the text: "Amerika Serikat" where it has "AS". */
function findWrittenOut(tokens: Token[], held: HeldText): Token[] {
  return tokens.flatMap((_, start) => {
    const found: Token[] = [];
    for (let end = start + 2; end <= Math.min(tokens.length, start + 6); end += 1) {
      const run = tokens.slice(start, end);
      if (!run.every((token) => token.isCapital)) break;
      const initials = toInitials(run).find((letters) => letters.length === run.length);
      if (initials && held.capitals.has(initials)) found.push(...run);
    }
    return found;
  });
}
