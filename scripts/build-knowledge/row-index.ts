import { isMedium, type OrganisationKind } from "../../lib/sources/organisation";
import type { Draft } from "./draft";
import type { Row } from "./to-built-table";

/** Finds the rows that a set's row is about. */
export type RowIndex = {
  findRows: (draft: Draft) => Row[];
  addRow: (row: Row, domains: string[]) => void;
};

const SHORT_WORD = 3;
const ANYWHERE = "*";
/** Three words or more: no two media of different countries share such a name by chance. */
const LONG_NAME = /^\S+ \S+ \S+/u;

/** The words by which two names are held to be one's: those of more than three letters. */
function toWords(names: Draft["names"]): Set<string> {
  const words = names.flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  return new Set(words.filter((word) => word.length > SHORT_WORD));
}

function isNamedAlike(row: Row, draft: Draft): boolean {
  const words = toWords(row.names);
  const texts = new Set(row.names.map(({ text }) => text.toLowerCase()));
  return (
    draft.names.some(({ text }) => texts.has(text.toLowerCase())) ||
    [...toWords(draft.names)].some((word) => words.has(word))
  );
}

function toKey(text: string, country: string): string {
  return `${country} ${text.toLowerCase().replace(/^the /u, "")}`;
}

/** The keys to find a row by: its names in its country; without one, its long names anywhere. */
function toNameKeys(draft: Draft): string[] {
  const { country, names } = draft;
  const telling = country ? names : names.filter(({ text }) => LONG_NAME.test(text));
  return telling.map(({ text }) => toKey(text, country ?? ANYWHERE));
}

/** The host and the domains above it, nearest first: "en.irna.ir", "irna.ir". */
function toParents(host: string): string[] {
  const labels = host.split(".");
  return labels.slice(0, -1).map((_, place) => labels.slice(place).join("."));
}

const NO_PAPER: (OrganisationKind | null)[] = ["news-agency", "broadcaster"];

/**
 * True when both may be one medium: not of two Wikidata items, no body beside a medium, no
 * paper beside the agency or broadcaster of its house.
 */
function mayBeOne(row: Row, draft: Draft): boolean {
  const isOtherItem = row.wikidata && draft.wikidata && row.wikidata !== draft.wikidata;
  const isPaper = draft.kind === "newspaper" && NO_PAPER.includes(row.kind);
  return !isOtherItem && !isPaper && (row.kind === null || isMedium(row.kind));
}

/**
 * An index of rows by host, by Wikidata item, and by name and country. A shared host joins only
 * rows named alike: several media may stand on one.
 */
export function createRowIndex(rows: Row[], refusedHosts: Set<string>): RowIndex {
  const byHost = new Map<string, Row>();
  const byItem = new Map<string, Row>();
  const byName = new Map<string, Row | null>();
  const isRefused = (host: string) => toParents(host).some((parent) => refusedHosts.has(parent));
  const addRow = (row: Row, domains: string[]): void => {
    if (row.wikidata) byItem.set(row.wikidata, row);
    for (const { text } of row.names) {
      for (const key of [toKey(text, row.country ?? ANYWHERE), toKey(text, ANYWHERE)]) {
        byName.set(key, byName.has(key) && byName.get(key) !== row ? null : row);
      }
    }
    for (const host of domains) {
      if (isRefused(host) || toParents(host).some((parent) => byHost.has(parent))) continue;
      byHost.set(host, row);
      if (!row.domains.includes(host)) row.domains.push(host);
    }
  };
  for (const row of rows) for (const host of row.domains) byHost.set(host, row);
  for (const row of rows) addRow(row, []);
  const findByHost = (host: string, draft: Draft): Row | null => {
    const parent = toParents(host).find((candidate) => byHost.has(candidate));
    const row = byHost.get(parent ?? "");
    const isOne = row && !isRefused(host) && mayBeOne(row, draft) && isNamedAlike(row, draft);
    return isOne ? row : null;
  };
  const findByName = (draft: Draft): Row | null => {
    const keys = toNameKeys(draft);
    const named = keys.map((key) => byName.get(key));
    return named.find((row) => row && mayBeOne(row, draft)) ?? null;
  };
  return {
    addRow,
    findRows: (draft) => {
      const item = draft.wikidata ? byItem.get(draft.wikidata) : undefined;
      if (item) return [item];
      const hosts = new Set(draft.domains.flatMap((host) => findByHost(host, draft) ?? []));
      const named = hosts.size === 0 ? findByName(draft) : null;
      return named ? [named] : [...hosts];
    },
  };
}
