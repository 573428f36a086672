import type { Control } from "../../lib/sources/organisation";
import { emptyDraft, type Draft } from "./draft";
import { readText } from "./read-lines";
import { DATA_SETS } from "./references";
import { toCountry } from "./to-country";
import { toHost } from "./to-host";
import { toNames } from "./to-names";

const { id: SET, year: YEAR } = DATA_SETS.kagi;

/** The set's types that say who owns or pays; "Independent Media" and the like say neither. */
const TYPES: Record<string, Control> = {
  "Non-Profit": "non-profit",
  "Private Enterprise": "private",
  "Private Independent Media": "private",
  "Private Media": "private",
  "Public agency (statutory, editorially independent)": "public-service",
  "Public Broadcaster": "public-service",
  "Public Media": "public-service",
  "State Funded Media": "state-funded",
};
/** A longer entry is a sentence about the owner, not a name; the set's prose is not copied. */
const MAX_OWNER = 48;

/** An entry of the set, as far as it is read. */
type Entry = {
  country: string;
  organization: string;
  domains: string[];
  owner: string;
  typology: string;
};

function toDraft(entry: Entry): Draft | null {
  const names = toNames([{ text: entry.organization, language: null }]);
  const control = TYPES[entry.typology];
  const owner = entry.owner.trim();
  const isName = owner !== "" && owner.length <= MAX_OWNER && !/[.,;%]|\d/u.test(owner);
  if (names.length === 0) return null;
  return {
    ...emptyDraft(names, SET),
    country: toCountry(entry.country),
    domains: entry.domains.flatMap((domain) => toHost(domain, { anyPath: false }) ?? []),
    owner: isName ? { value: owner, source: SET, year: YEAR } : null,
    control: control ? [{ value: control, source: SET, year: YEAR }] : [],
    notability: 2,
  };
}

/** The organisations of Kagi's Kite: domain, owner and type, without its descriptions. */
export function readKagi(folder: string): Draft[] {
  const entries: Entry[] = JSON.parse(readText(`${folder}/kagi-kite/media_data.json.gz`));
  return entries.flatMap((entry) => toDraft(entry) ?? []);
}
