import type { ResolveScope } from "./add-named-source";
import type { Lexicon } from "./lexicon";
import type { Mention } from "./mention";
import { findForms, toWords } from "./pick-full-name";
import { isPersonRole } from "./word-classes";

/**
 * The role of the person of that name: the one beside this mention, else the one that the article
 * gives where it names them first or most fully; null for none.
 */
export function pickRole(mention: Mention, name: string, scope: ResolveScope): string | null {
  return readRole(mention, name, scope) ?? findPrintedRole(name, scope);
}

/**
 * The role beside the name, with what was taken from the name's head; null for other words there
 * ("Dalam pidatonya, Kim", "asal Bali").
 */
function readRole(
  { role, name: written }: Mention,
  name: string,
  { text, lexicon }: ResolveScope,
): string | null {
  const printed = role ? text.slice(role.start, role.end) : "";
  const words = toWords(printed);
  const isRole = words.some((word) => isPersonRole(word, lexicon));
  const opening = words[0] ?? "";
  const isOther = lexicon.is("prepositions", opening) || lexicon.is("joiners", opening);
  if (!role || !isRole || isOther) return null;
  const own = written ? Math.max(written.start, written.end - name.length) : 0;
  const isHeadTaken = written !== null && role.end <= own && text.slice(own, written.end) === name;
  return withoutRank(isHeadTaken ? text.slice(role.start, own) : printed, lexicon);
}

/** "Kapolres Contoh, AKBP" → "Kapolres Contoh": a rank or degree in commas belongs to the name. */
function withoutRank(role: string, lexicon: Lexicon): string {
  const printed = role.replace(/[\s,]+$/u, "");
  const comma = printed.lastIndexOf(",");
  const isRank = toWords(printed.slice(comma + 1)).every((word) => lexicon.is("titles", word));
  return comma > 0 && isRank ? printed.slice(0, comma) : printed;
}

/** The role that the article gives a person where it names them first or most fully. */
function findPrintedRole(name: string, { names }: ResolveScope): string | null {
  return (
    findForms(toWords(name), names).find(({ printedRole }) => printedRole)?.printedRole ?? null
  );
}
