import { toSlug } from "../../lib/sources/to-slug";
import { addBareNames } from "./add-bare-names";
import type { Draft } from "./draft";
import { mergeDraft } from "./merge-draft";
import type { HandFact } from "./read-facts";
import { createRowIndex } from "./row-index";
import { settleNames, type NameLists } from "./settle-names";
import { toKey } from "./to-key";
import type { Row } from "./to-built-table";

/** A medium less known than this, that no other row is about, is left out (size of the table). */
const MIN_NOTABILITY = 3;
/** The press of the readers' own country counts however little known it is abroad. */
const HOME_COUNTRY = "ID";

type Input = { hand: Draft[]; sets: Draft[]; facts: HandFact[]; lists: NameLists };

/** A free id for a row that no hand gave one: its name's slug, then with its country. */
function toFreeId(draft: Draft, taken: Set<string>): string {
  const slug = toSlug(draft.names[0]?.text ?? "");
  const local = `${slug}-${(draft.country ?? "xx").toLowerCase()}`;
  const numbered = Array.from({ length: 99 }, (_, place) => `${local}-${place + 2}`);
  const id = [slug, local, ...numbered].find((free) => free !== "" && !taken.has(free));
  if (!id) throw new Error(`no free id for ${slug}`);
  taken.add(id);
  return id;
}

function toHandRows(hand: Draft[]): Row[] {
  const rows = hand.map((draft) => ({ ...draft, id: draft.id ?? "" }));
  const seen = new Set<string>();
  for (const { id } of rows) {
    if (seen.has(id)) throw new Error(`two hand-made rows are called ${id}`);
    seen.add(id);
  }
  return rows;
}

function addFacts(rows: Row[], facts: HandFact[]): void {
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const fact of facts) {
    const row = byId.get(fact.id);
    if (!row) throw new Error(`a fact about ${fact.id}, which no row is called`);
    if (fact.about === "control") row.control.push(fact.fact);
    else row.owner = fact.fact;
  }
}

/**
 * The rows of the table: the hand-made ones, each set's rows joined to them and to one another
 * by host, Wikidata item or name and country, and the rest on their own.
 */
export function joinDrafts({ hand, sets, facts, lists }: Input): Row[] {
  const rows = toHandRows(hand.map(addBareNames));
  const written = new Map(
    rows.map((row) => [row, new Set(row.names.map(({ text }) => toKey(text)))]),
  );
  const index = createRowIndex(rows, lists.refusedHosts);
  const taken = new Set(rows.map((row) => row.id));
  for (const draft of sets.map(addBareNames)) {
    const same = index.findRows(draft);
    for (const row of same) mergeDraft(row, draft);
    const isKept = draft.country === HOME_COUNTRY || draft.notability >= MIN_NOTABILITY;
    if (same.length > 0 || !isKept) continue;
    const row = { ...draft, id: toFreeId(draft, taken), domains: [] };
    rows.push(row);
    index.addRow(row, draft.domains);
  }
  addFacts(rows, facts);
  return settleNames(rows, lists, written);
}
