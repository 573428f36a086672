import type { ReadingWords } from "./reading-data";
import { splitSignature } from "./split-signature";
import { findOpening, toKey } from "./to-key";
import { toPlainText } from "./to-plain-text";

const MAX_LINE = 200;
const MAX_NAME = 60;
/** "REUTERS / Ann Lee" credits a picture: the second is who took it. */
const PICTURE = /\/\s*\p{Lu}[\p{L}.]+\s+\p{Lu}/u;
/** A name in brackets that closes the text: "(Antara)", "(AP/Reuters)"; initials are lower case. */
const CLOSING = /\(((?:\p{Lu}[\p{L}\p{N}.&-]*[\s/,]*){1,6})\)\s*$/u;

const BRACKET = /^[([]/;

/** The lines around a text, its last words, what signs it or null, and its outlet's names. */
export type CreditFacts = {
  around: string[];
  last: string;
  signature: string | null;
  outlets: string[];
};

/**
 * Names credited for the whole text by lines around it ("Sumber: Antara", "Artikel ini telah
 * tayang di ..."), or at its very end in brackets or on a line of their own. Staff's initials
 * are no names.
 */
export function readCredits(facts: CreditFacts, languages: ReadingWords[]): string[] {
  const labels = languages.flatMap((language) => language.creditLabels);
  const openings = languages.flatMap((language) => language.creditOpenings);
  const names: string[] = [];
  for (const text of facts.around) {
    if (text.length > MAX_LINE) continue;
    const name = readLabelled(text, labels) ?? readOpened(text, openings);
    if (name) names.push(...splitCredits(name));
  }
  const { signature } = facts;
  if (signature && !BRACKET.test(signature)) names.push(...splitSignature(signature).others);
  const closing = CLOSING.exec(signature ?? facts.last)?.[1];
  const isOutlet = (name: string) => facts.outlets.some((outlet) => toKey(outlet) === toKey(name));
  const isPicture = closing !== undefined && PICTURE.test(closing);
  const signed = closing && !isPicture ? splitCredits(closing) : [];
  // "(Outlet/Name)" signs a member of the outlet's own staff
  if (!signed.some(isOutlet)) names.push(...signed);
  return [...new Set(names)].filter((name) => !isOutlet(name));
}

function readLabelled(text: string, labels: string[]): string | null {
  const colon = /^([^:：]{2,40}?)\s*[:：]\s*(.+)$/.exec(text);
  const [, label = "", name = ""] = colon ?? [];
  return labels.includes(toKey(label)) ? name : null;
}

/** "Artikel ini telah tayang di Kompas.com dengan judul ..." → "Kompas.com". */
function readOpened(text: string, openings: string[]): string | null {
  const opening = findOpening(toKey(text), openings);
  if (opening === null) return null;
  const rest = text.slice(text.toLowerCase().indexOf(opening) + opening.length).trim();
  return (
    /^(?:\p{Lu}|\p{N})[\p{L}\p{N}.-]*(?:\s(?:\p{Lu}|\p{N})[\p{L}\p{N}.-]*)*/u.exec(rest)?.[0] ??
    null
  );
}

function splitCredits(names: string): string[] {
  return names
    .split(/[/,;|]/)
    .map((name) => toPlainText(name).replace(/^[(\s]+|[)\s.]+$/g, ""))
    .filter((name) => name.length > 1 && name.length <= MAX_NAME && /\p{Lu}|\.\p{Ll}/u.test(name))
    .filter((name, at) => /\p{L}{4}|^\p{Lu}{2,}$/u.test(name) && (at === 0 || !name.includes(" ")));
}
