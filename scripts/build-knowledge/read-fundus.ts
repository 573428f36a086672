import { emptyDraft, type Draft } from "./draft";
import { readText } from "./read-lines";
import { DATA_SETS } from "./references";
import { toHost } from "./to-host";
import { toNames } from "./to-names";

const { id: SET } = DATA_SETS.fundus;
const SECTION = /^## ([A-Z]{2})-Publishers$/mu;
const PUBLISHER = /<div>([^<]+)<\/div>\s*<\/td>\s*<td>\s*<a href="([^"]+)"/gu;
const OTHER_CODES: Record<string, string> = { UK: "GB" };

function toDrafts(country: string, rows: string): Draft[] {
  return [...rows.matchAll(PUBLISHER)].flatMap(([, name = "", address = ""]) => {
    const host = toHost(address, { anyPath: false });
    const names = toNames([{ text: name.replaceAll("&amp;", "&"), language: null }]);
    if (!host || names.length === 0) return [];
    const code = OTHER_CODES[country] ?? country;
    return [{ ...emptyDraft(names, SET), country: code, domains: [host], notability: 2 }];
  });
}

/** The publishers that Fundus reads: name, country and address. */
export function readFundus(folder: string): Draft[] {
  const [, ...parts] = readText(`${folder}/fundus/supported_publishers.md`).split(SECTION);
  return parts.flatMap((country, place) =>
    place % 2 === 0 ? toDrafts(country, parts[place + 1] ?? "") : [],
  );
}
