import type { Control, OrganisationKind } from "../../lib/sources/organisation";
import { emptyDraft, type Draft } from "./draft";
import { readRecords, readText } from "./read-lines";
import { DATA_SETS } from "./references";
import { toCountry } from "./to-country";
import { toHost } from "./to-host";
import { toNames } from "./to-names";

const { id: SET, year: YEAR } = DATA_SETS.gmf;

/** The set's classes; one with a question mark ("ISFM?") is its own doubt and is left out. */
const CLASSES: Record<string, Control> = {
  SC: "state-controlled",
  CaPu: "captured-public",
  CaPr: "captured-private",
  ISFM: "state-funded-independent",
  ISF: "state-funded-independent",
  ISM: "state-managed-independent",
  IP: "public-service",
};

/** Words in the set's own prefixes and names that tell the kind. */
const KIND_WORDS: [RegExp, OrganisationKind][] = [
  [/\bnews agency\b|\bagence\b|\bagencia\b|\bpress agency\b/iu, "news-agency"],
  [/\btelevision\b|\btv\b|\bradio\b|\bchannel\b|\bfm\b|\bbroadcasting\b/iu, "broadcaster"],
  [/^print:|\bdaily\b|\btimes\b|\bgazet|\bnewspaper\b|\bpost\b|\bherald\b/iu, "newspaper"],
  [/^news portals?:|\.(?:com|ru|net|org|tv|info)\b/iu, "online-outlet"],
];

function toKind(words: string): OrganisationKind | null {
  return KIND_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

function toDraft(record: Map<string, string>): Draft | null {
  const asset = record.get("Main assets") ?? "";
  const company = record.get("Media company")?.replace(/\*+$/u, "") ?? "";
  const control = CLASSES[record.get("Typology") ?? ""];
  const isOwnName = company.startsWith(asset) || company.includes(`(${asset})`);
  const names = toNames([asset, ...(isOwnName ? [company] : [])].map(toNeutral));
  const host = toHost(record.get("URL") ?? "", { anyPath: true });
  const [owner] = toNames([toNeutral(company)]);
  if (!control || names.length === 0) return null;
  return {
    ...emptyDraft(names, SET),
    kind: toKind(asset) ?? (isOwnName ? toKind(company) : null),
    country: toCountry(record.get("Country") ?? ""),
    domains: host ? [host] : [],
    owner: owner && !isOwnName ? { value: owner.text, source: SET, year: YEAR } : null,
    control: [{ value: control, source: SET, year: YEAR }],
    notability: 3,
  };
}

function toNeutral(text: string): { text: string; language: null } {
  return { text, language: null };
}

/** The assets of GMF's State Media Profiles, with State Media Monitor's class as control. */
export function readGmf(folder: string): Draft[] {
  const records = readRecords(readText(`${folder}/gmf-state-media/State_Media_Matrix.csv`));
  return records.flatMap((record) => toDraft(record) ?? []);
}
