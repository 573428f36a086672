import type { Control, OrganisationKind, OrganisationName } from "../../lib/sources/organisation";

/** A fact before its reference is numbered: `source` is the reference's id. */
export type DraftFact<T> = { value: T; source: string; year: number };

/** What one set says of an organisation, before the sets are joined. */
export type Draft = {
  /** Given by hand; null for a row whose id will be its name's slug. */
  id: string | null;
  names: OrganisationName[];
  kind: OrganisationKind | null;
  country: string | null;
  domains: string[];
  owner: DraftFact<string> | null;
  control: DraftFact<Control>[];
  group: string | null;
  wikidata: string | null;
  /** Ids of the sets it rests on. */
  evidence: string[];
  /** How well known it is: editions of Wikipedia that have a page on it, and the sets it is in. */
  notability: number;
};

/** A row with nothing known but its names. */
export function emptyDraft(names: OrganisationName[], evidence: string): Draft {
  return {
    id: null,
    names,
    kind: null,
    country: null,
    domains: [],
    owner: null,
    control: [],
    group: null,
    wikidata: null,
    evidence: [evidence],
    notability: 0,
  };
}

/** A name that counts anywhere with nothing beside it. */
export function toPlainName(text: string): OrganisationName {
  return { text, language: null, needs: "nothing", isGeneric: false };
}
