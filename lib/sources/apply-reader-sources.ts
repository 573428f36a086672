import { fold } from "../text/fold";
import { READER, type Correction, type OwnSource, type ReaderSources } from "./corrections";
import { toTable } from "./open-table";
import type { NamedEntry, Organisation, OrganisationName, OrganisationTable } from "./organisation";

function toName(text: string): OrganisationName {
  return { text, language: null, needs: "nothing", isGeneric: false };
}

function toOrganisation(own: OwnSource): Organisation {
  return {
    id: own.id,
    name: own.name,
    names: [own.name, ...own.names].map(toName),
    kind: own.kind,
    country: own.country,
    domains: own.domains,
    owner: null,
    control: [],
    group: null,
    wikidata: null,
    evidence: [READER],
  };
}

/** The reader's word on control replaces every set's: it is the one shown. */
function correctFacts(organisation: Organisation, correction: Correction): Organisation {
  if (correction.about !== "facts" || correction.organisation !== organisation.id) {
    return organisation;
  }
  const year = new Date(correction.madeAt).getUTCFullYear();
  return {
    ...organisation,
    kind: correction.kind ?? organisation.kind,
    country: correction.country ?? organisation.country,
    control: correction.control
      ? [{ value: correction.control, source: READER, year }]
      : organisation.control,
  };
}

/** A name that stands for one organisation, or for none, stands for no other. */
function correctNames(organisation: Organisation, correction: Correction): Organisation {
  if (correction.about !== "name") return organisation;
  const wrong = fold(correction.name);
  const others = organisation.names.filter(({ text }) => fold(text) !== wrong);
  if (correction.organisation === organisation.id) {
    return { ...organisation, names: [...others, toName(correction.name)] };
  }
  return others.length === organisation.names.length
    ? organisation
    : { ...organisation, names: others };
}

/** What the reader's corrections make of an organisation; each is corrected once. */
function createCorrector(corrections: Correction[]): (organisation: Organisation) => Organisation {
  const inOrder = corrections.toSorted((one, other) => (one.madeAt < other.madeAt ? -1 : 1));
  const corrected = new Map<Organisation, Organisation>();
  return (organisation) => {
    const known =
      corrected.get(organisation) ??
      inOrder.reduce(
        (sofar, correction) => correctNames(correctFacts(sofar, correction), correction),
        organisation,
      );
    corrected.set(organisation, known);
    return known;
  };
}

/**
 * The table as the reader corrected it, with the reader's own sources before the table's: they
 * keep a host that both have. The table itself is left as it is, and only what is asked for is
 * corrected.
 */
export function applyReaderSources(
  table: OrganisationTable,
  { corrections, ownSources }: ReaderSources,
): OrganisationTable {
  if (corrections.length + ownSources.length === 0) return table;
  const correct = createCorrector(corrections);
  const own = toTable(ownSources.map(toOrganisation).map(correct));
  // These may have names that the table does not give them.
  const named = toTable(
    corrections.flatMap(({ organisation }) => {
      const known = organisation === null ? undefined : table.byId(organisation);
      return known && !own.byId(known.id) ? correct(known) : [];
    }),
  );
  const correctKnown = (known: Organisation | undefined) => known && correct(known);
  const isStill = ({ organisation, name }: NamedEntry) => organisation.names.includes(name);
  return {
    organisations: () => [
      ...own.organisations(),
      ...table
        .organisations()
        .filter(({ id }) => !own.byId(id))
        .map(correct),
    ],
    countries: () => new Set([...own.countries(), ...named.countries(), ...table.countries()]),
    byId: (id) => own.byId(id) ?? correctKnown(table.byId(id)),
    byDomain: (host) => own.byDomain(host) ?? correctKnown(table.byDomain(host)),
    namesFrom: (first) => [
      ...own.namesFrom(first),
      ...named.namesFrom(first),
      ...table
        .namesFrom(first)
        .filter(({ organisation: { id } }) => !own.byId(id) && !named.byId(id))
        .map(({ organisation, name }) => ({ organisation: correct(organisation), name }))
        .filter(isStill),
    ],
  };
}
