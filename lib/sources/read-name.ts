import { NAME_NEEDS, type OrganisationName } from "./organisation";

const LANGUAGE = /^([a-z]{2,3}):(?=\S)/u;
const LANGUAGE_END = ":";
const GENERIC = "~";
const NEED = "?";

/**
 * A name as it is written in the files of organisations: a language before it when it counts
 * in that language only, "~" after it when bodies of other countries bear it too, and one to
 * four "?" for what it needs (`NAME_NEEDS`).
 *
 * @example readName("en:UN") → { text: "UN", language: "en", needs: "nothing", … }
 * @example readName("Tempo?") → { text: "Tempo", needs: "capital", … }
 */
export function readName(entry: string): OrganisationName {
  const language = entry.includes(LANGUAGE_END) ? (LANGUAGE.exec(entry)?.[1] ?? null) : null;
  let text = language === null ? entry : entry.slice(language.length + 1);
  let needs = 0;
  while (text.endsWith(NEED)) {
    text = text.slice(0, -1);
    needs += 1;
  }
  const isGeneric = text.endsWith(GENERIC);
  if (isGeneric) text = text.slice(0, -1);
  return { text, language, needs: NAME_NEEDS[needs] ?? "medium-cue", isGeneric };
}

/** The entry that `readName` reads as this name. */
export function toNameEntry(name: OrganisationName): string {
  const language = name.language === null ? "" : `${name.language}:`;
  const needs = NEED.repeat(NAME_NEEDS.indexOf(name.needs));
  return `${language}${name.text}${name.isGeneric ? GENERIC : ""}${needs}`;
}
