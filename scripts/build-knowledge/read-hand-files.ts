import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  ORGANISATION_KINDS,
  type OrganisationKind,
  type OrganisationName,
} from "../../lib/sources/organisation";
import { readName } from "../../lib/sources/read-name";
import { toSlug } from "../../lib/sources/to-slug";
import { emptyDraft, type Draft } from "./draft";

/** The reference of what is written by hand; credited beside the sets. */
export const HAND_SET = "hand";

const SECTION = /^\[(\S+) (\S+) (\S+)\]$/u;
const GIVEN_ID = /^([a-z0-9-]+) = /u;
const COUNTRY_MARK = "country:";
const WIKIDATA_MARK = "wikidata:";
const NOTHING = "-";

type Section = { kind: OrganisationKind; country: string | null; group: string | null };

function toValue(cell: string): string | null {
  return cell === NOTHING ? null : cell;
}

function readSection(line: string, where: string): Section | null {
  const [, kindName, country, group] = SECTION.exec(line) ?? [];
  if (!kindName || !country || !group) return null;
  const kind = ORGANISATION_KINDS.find((known) => known === kindName);
  if (!kind) throw new Error(`${where}: no such kind: ${kindName}`);
  return { kind, country: toValue(country), group: toValue(group) };
}

function splitList(cell: string | undefined, mark: RegExp): string[] {
  return (cell ?? "").split(mark).filter(Boolean);
}

function readMark(entries: string[], mark: string): string | null {
  return entries.find((entry) => entry.startsWith(mark))?.slice(mark.length) ?? null;
}

/** Each name once; a later entry says what the name needs. */
function dropRepeated(names: OrganisationName[]): OrganisationName[] {
  return [...new Map(names.map((name) => [`${name.language} ${name.text}`, name])).values()];
}

/** `[id =] Name | hosts | further names`, as the head of each file says. */
function readRow(line: string, section: Section): Draft {
  const givenId = GIVEN_ID.exec(line)?.[1] ?? null;
  const cells = line.replace(GIVEN_ID, "").split(/\s*\|\s*/u);
  const [main = "", hosts, further] = cells.map((cell) => cell.trim());
  const entries = splitList(further, /\s*;\s*/u);
  const isMark = (entry: string) =>
    entry.startsWith(COUNTRY_MARK) || entry.startsWith(WIKIDATA_MARK);
  const names = dropRepeated([main, ...entries.filter((entry) => !isMark(entry))].map(readName));
  return {
    ...emptyDraft(names, HAND_SET),
    id: givenId ?? toSlug(names[0]?.text ?? ""),
    kind: section.kind,
    country: readMark(entries, COUNTRY_MARK) ?? section.country,
    domains: splitList(hosts, /\s+/u),
    group: section.group,
    wikidata: readMark(entries, WIKIDATA_MARK),
  };
}

/** The rows of one hand-made file; a row before any section is a fault of the file. */
export function readHandFile(text: string, fileName: string): Draft[] {
  let section: Section | null = null;
  const drafts: Draft[] = [];
  for (const [place, line] of text.split("\n").entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const where = `${fileName}:${place + 1}`;
    const opened = readSection(line.trim(), where);
    if (!opened && !section) throw new Error(`${where}: a row before any [section]`);
    if (opened) section = opened;
    else if (section) drafts.push(readRow(line, section));
  }
  return drafts;
}

/** The rows of every hand-made file of the folder, in the order of the files' names. */
export function readHandFiles(folder: string): Draft[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return files
    .sort()
    .flatMap((name) => readHandFile(readFileSync(join(folder, name), "utf8"), name));
}
