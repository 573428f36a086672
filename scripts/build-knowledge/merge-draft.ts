import type { OrganisationName } from "../../lib/sources/organisation";
import type { Draft, DraftFact } from "./draft";
import { toKey } from "./to-key";
import type { Row } from "./to-built-table";
import { DATA_SETS } from "./references";

const ARTICLE = /^the /u;

/**
 * Whose word on an owner is taken first: the newest set's. Wikidata comes last, since its
 * statements bear no date there and some name owners of a century ago.
 */
const OWNER_ORDER: string[] = [
  DATA_SETS.kagi.id,
  DATA_SETS.iptv.id,
  DATA_SETS.gmf.id,
  DATA_SETS.wikidata.id,
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
  const texts = new Set(row.names.map((name) => toKey(name.text)));
  const isNew = ({ text }: OrganisationName) =>
    !texts.has(toKey(text)) && !texts.has(toKey(text).replace(ARTICLE, ""));
  row.names.push(...draft.names.filter(isNew));
  row.kind ??= draft.kind;
  row.country ??= draft.country;
  row.wikidata ??= draft.wikidata;
  const owner = pickOwner(row.owner, draft.owner);
  row.owner = owner && !texts.has(toKey(owner.value)) ? owner : null;
  row.notability += draft.notability;
  for (const fact of draft.control) {
    const isKnown = row.control.some(
      (known) => known.value === fact.value && known.source === fact.source,
    );
    if (!isKnown) row.control.push(fact);
  }
  for (const set of draft.evidence) if (!row.evidence.includes(set)) row.evidence.push(set);
}
