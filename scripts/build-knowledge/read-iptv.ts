import { emptyDraft, type Draft } from "./draft";
import { readRecords, readText } from "./read-lines";
import { DATA_SETS } from "./references";
import { toHost } from "./to-host";
import { toNames } from "./to-names";

const { id: SET, year: YEAR } = DATA_SETS.iptv;

/** A state as owner: the set says so of statutory bodies too, which no state owns. */
const STATE = /^government of /iu;

/** Countries whose code in the set is not the one of ISO 3166-1. */
const OTHER_CODES: Record<string, string | null> = { INT: null, UK: "GB" };

function toDraft(record: Map<string, string>): Draft | null {
  const name = record.get("name") ?? "";
  const others = (record.get("alt_names") ?? "").split(";").filter(Boolean);
  const owners = (record.get("owners") ?? "").split(";").filter(Boolean);
  const country = record.get("country") ?? "";
  const host = toHost(record.get("website") ?? "", { anyPath: false });
  const names = toNames([name, ...others].map((text) => ({ text, language: null })));
  const [owner] = owners;
  if (names.length === 0 || record.get("closed") || record.get("replaced_by")) return null;
  return {
    ...emptyDraft(names, SET),
    kind: "broadcaster",
    country: OTHER_CODES[country] ?? (country.length === 2 ? country : null),
    domains: host ? [host] : [],
    owner:
      owner && owners.length === 1 && !STATE.test(owner)
        ? { value: owner, source: SET, year: YEAR }
        : null,
    notability: host ? 1 : 0,
  };
}

/** The news channels of iptv-org that are on air. */
export function readIptv(folder: string): Draft[] {
  const records = readRecords(readText(`${folder}/iptv-org/channels.csv.gz`));
  const news = records.filter((record) => record.get("categories")?.split(";").includes("news"));
  return news.flatMap((record) => toDraft(record) ?? []);
}
