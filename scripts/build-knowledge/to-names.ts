import type { OrganisationName } from "../../lib/sources/organisation";
import { cleanName, isAddress, readAcronym } from "./clean-name";

/** A set's name for an organisation, in the language of one edition or in every one. */
export type RawName = { text: string; language: string | null };

/**
 * The names that a set gives, cleaned, the main one first, each once. How much each needs
 * beside it is decided when the sets are joined.
 */
export function toNames(raw: RawName[]): OrganisationName[] {
  const names = new Map<string, OrganisationName>();
  for (const { text, language } of raw) {
    for (const form of [cleanName(text), readAcronym(text)]) {
      if (form === null || names.has(form.toLowerCase())) continue;
      if (isAddress(form) && names.size > 0 && !/^\p{L}+\.\p{L}+$/u.test(form)) continue;
      names.set(form.toLowerCase(), { text: form, language, needs: "nothing", isGeneric: false });
    }
  }
  return [...names.values()];
}
