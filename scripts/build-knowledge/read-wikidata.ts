import type { OrganisationKind } from "../../lib/sources/organisation";
import { emptyDraft, type Draft } from "./draft";
import { readText } from "./read-lines";
import { DATA_SETS } from "./references";
import { toCountry } from "./to-country";
import { toHost } from "./to-host";
import { toNames } from "./to-names";

const { id: SET, year: YEAR } = DATA_SETS.wikidata;

/** Editions of Wikipedia whose page title is kept as a name: the extension's own languages. */
const TITLE_LANGUAGES = ["id", "en"];

/** An item of Wikidata as the set stores it, as far as it is read. */
type Item = {
  qid: string;
  label: string;
  aliases: string[];
  titles: Record<string, string>;
  n_sitelinks: number;
  country?: (string | null)[];
  owner?: (string | null)[];
  type?: (string | null)[];
  website?: string[];
  end?: string[];
};

function toKind(types: (string | null)[]): OrganisationKind {
  const words = types.join(" ").toLowerCase();
  if (words.includes("news agency")) return "news-agency";
  if (/\bmagazine\b/u.test(words) && !words.includes("newspaper")) return "magazine";
  if (/\b(?:broadcaster|television|radio)\b/u.test(words)) return "broadcaster";
  return /\bnewspaper\b|\bdaily\b|\bweekly\b/u.test(words) ? "newspaper" : "online-outlet";
}

function toOnly<T>(values: (T | null)[] | undefined): T | null {
  const known = (values ?? []).filter((value) => value !== null);
  return known.length === 1 ? (known[0] ?? null) : null;
}

/** One owner only: of several the set does not say who is the present one. */
function toDraft(item: Item): Draft | null {
  const titles = TITLE_LANGUAGES.flatMap((language) => item.titles[language] ?? []);
  const names = toNames([item.label, ...titles, ...item.aliases].map(toNeutral));
  const owner = toOnly(item.owner);
  const country = toOnly(item.country);
  if (names.length === 0 || item.end) return null;
  return {
    ...emptyDraft(names, SET),
    kind: toKind(item.type ?? []),
    country: country === null ? null : toCountry(country),
    domains: [
      ...new Set((item.website ?? []).flatMap((site) => toHost(site, { anyPath: false }) ?? [])),
    ],
    owner: owner === null ? null : { value: owner, source: SET, year: YEAR },
    wikidata: item.qid,
    notability: item.n_sitelinks,
  };
}

function toNeutral(text: string): { text: string; language: null } {
  return { text, language: null };
}

/** The newspapers of Wikidata that have not ended. */
export function readWikidata(folder: string): Draft[] {
  const lines = readText(`${folder}/wikidata-newspapers/wikidata_items.jsonl.gz`).split("\n");
  return lines.filter(Boolean).flatMap((line) => toDraft(JSON.parse(line)) ?? []);
}
