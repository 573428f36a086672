import type { Draft, DraftFact } from "./draft";
import type { Row } from "./to-built-table";
import { DATA_SETS } from "./references";

/** Whose word on an owner is taken first; the company of a state medium is the last resort. */
const OWNER_ORDER: string[] = [
  DATA_SETS.wikidata.id,
  DATA_SETS.iptv.id,
  DATA_SETS.kagi.id,
  DATA_SETS.gmf.id,
];

function pickOwner(
  one: DraftFact<string> | null,
  other: DraftFact<string> | null,
): DraftFact<string> | null {
  if (!one || !other) return one ?? other;
  const isFirst = OWNER_ORDER.indexOf(other.source) < OWNER_ORDER.indexOf(one.source);
  return isFirst ? other : one;
}

/** Adds to a row what a set says beside it: what the row has stays, a gap is filled. */
export function mergeDraft(row: Row, draft: Draft): void {
  const texts = new Set(row.names.map((name) => name.text.toLowerCase()));
  row.names.push(...draft.names.filter((name) => !texts.has(name.text.toLowerCase())));
  row.kind ??= draft.kind;
  row.country ??= draft.country;
  row.wikidata ??= draft.wikidata;
  row.owner = pickOwner(row.owner, draft.owner);
  row.notability += draft.notability;
  for (const fact of draft.control) {
    const isKnown = row.control.some(
      (known) => known.value === fact.value && known.source === fact.source,
    );
    if (!isKnown) row.control.push(fact);
  }
  for (const set of draft.evidence) if (!row.evidence.includes(set)) row.evidence.push(set);
}
