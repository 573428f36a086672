import type { SourceKind } from "../types";

export const ORGANISATION_KINDS = [
  "news-agency",
  "newspaper",
  "broadcaster",
  "online-outlet",
  "magazine",
  "fact-checker",
  "media-group",
  "government-body",
  "international-body",
  "pollster",
  "think-tank",
  "ngo",
  "sports-body",
  "social-platform",
  "company",
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/**
 * Who controls a medium. The first six and "public-service" are the classes of State Media
 * Monitor's typology; "state-funded" is money alone, with nothing said of who runs it.
 */
export const CONTROLS = [
  "state-controlled",
  "captured-public",
  "captured-private",
  "state-funded-independent",
  "state-managed-independent",
  "public-service",
  "state-funded",
  "private",
  "non-profit",
] as const;
export type Control = (typeof CONTROLS)[number];

/** Where a fact comes from, as credited in `lib/data/organisations/CREDITS.md`. */
export type Reference = {
  id: string;
  name: string;
  /** "" for what was written by hand. */
  url: string;
  licence: string;
  /** The year that its facts stand for; null for the reader's own. */
  year: number | null;
};

/** A statement about an organisation with who states it and the year of the statement. */
export type Fact<T> = { value: T; source: Reference; year: number };

/**
 * What a name needs beside it before it counts: nothing; a capital in mid-sentence with no
 * capitalised neighbour, or a cue ("Tempo"); a cue ("AP"); a cue that only a medium or a
 * platform takes ("RT", "AA", "X"). "never": the name is shown and not found, since another
 * organisation bears it too and nothing in a text tells them apart.
 */
export const NAME_NEEDS = ["nothing", "capital", "cue", "medium-cue", "never"] as const;
export type NameNeed = (typeof NAME_NEEDS)[number];

/** A name by which texts call an organisation; `language` null: in every language. */
export type OrganisationName = {
  text: string;
  language: string | null;
  needs: NameNeed;
  /** Bodies of other countries bear the same name ("Kementerian Pertahanan"). */
  isGeneric: boolean;
};

/** An entry of the table: who an outlet, agency or body is, each fact with its source. */
export type Organisation = {
  /** Stable and unique in the table. */
  id: string;
  name: string;
  /** Every name, the main one first. */
  names: OrganisationName[];
  kind: OrganisationKind;
  /** ISO 3166-1 alpha-2; null for a body of several countries and where no set says. */
  country: string | null;
  /** Hosts without "www.", each owned by this organisation alone. */
  domains: string[];
  owner: Fact<string> | null;
  /** Every set's word, where they disagree too; [] is unknown, never "private". */
  control: Fact<Control>[];
  /** The house it belongs to: "kompas-gramedia". */
  group: string | null;
  wikidata: string | null;
  /** The sets that the row's name, kind, country and domains rest on. */
  evidence: Reference[];
};

/** A name with the organisation that bears it. */
export type NamedEntry = { organisation: Organisation; name: OrganisationName };

/** The organisations that are known, by what a text or an address has of them. */
export type OrganisationTable = {
  /** All of them; the one costly question. */
  organisations: () => readonly Organisation[];
  /** The countries that they are of. */
  countries: () => ReadonlySet<string>;
  byId: (id: string) => Organisation | undefined;
  byDomain: (host: string) => Organisation | undefined;
  /** The names that start with this word in lower case and may be found in texts. */
  namesFrom: (first: string) => NamedEntry[];
};

const MEDIA: ReadonlySet<OrganisationKind> = new Set([
  "news-agency",
  "newspaper",
  "broadcaster",
  "online-outlet",
  "magazine",
  "fact-checker",
]);

/** True for a kind that publishes news. */
export function isMedium(kind: OrganisationKind): boolean {
  return MEDIA.has(kind);
}

/** The kind of source that an organisation of this kind is in a digest. */
export function toSourceKind(kind: OrganisationKind): SourceKind {
  if (kind === "news-agency") return "news-agency";
  if (isMedium(kind)) return "outlet";
  if (kind === "government-body") return "government";
  return kind === "social-platform" ? "social-media" : "organization";
}
