import { interfaceWords } from "../../lib/data/interface";
import { loadOrganisations } from "../../lib/data/organisations";
import type { OrganisationTable } from "../../lib/sources/organisation";
import { createWording, type Wording } from "../../lib/wording/create-wording";
import { pickInterfaceLanguage } from "../../lib/wording/pick-interface-language";

let table: Promise<OrganisationTable> | null = null;

/** The table of organisations, opened once a process. */
export function organisations(): Promise<OrganisationTable> {
  return (table ??= loadOrganisations());
}

/** The wording for a digest of an article in `language`: that language's, else English. */
export function wordingFor(language: string): Wording {
  const code = pickInterfaceLanguage(language, [], Object.keys(interfaceWords), "en");
  return createWording(interfaceWords[code] ?? {}, code);
}
