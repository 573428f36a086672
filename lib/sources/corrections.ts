import * as v from "valibot";
import { fold } from "../text/fold";
import { toTable } from "./open-table";
import {
  CONTROLS,
  ORGANISATION_KINDS,
  type Organisation,
  type OrganisationName,
  type OrganisationTable,
  type Reference,
} from "./organisation";

const Country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u));
const Host = v.pipe(v.string(), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u));
const Text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
const MadeAt = v.pipe(v.string(), v.isoTimestamp());

const Correction = v.variant("about", [
  v.object({
    about: v.literal("facts"),
    organisation: Text,
    kind: v.nullable(v.picklist(ORGANISATION_KINDS)),
    country: v.nullable(Country),
    control: v.nullable(v.picklist(CONTROLS)),
    madeAt: MadeAt,
  }),
  v.object({
    about: v.literal("name"),
    name: Text,
    organisation: v.nullable(Text),
    madeAt: MadeAt,
  }),
]);

const OwnSource = v.object({
  id: Text,
  name: Text,
  kind: v.picklist(ORGANISATION_KINDS),
  country: v.nullable(Country),
  names: v.array(Text),
  domains: v.array(Host),
  madeAt: MadeAt,
});

const AnyList = v.fallback(v.array(v.unknown()), []);

const ReaderSources = v.object({
  corrections: v.array(Correction),
  ownSources: v.array(OwnSource),
});

/**
 * What the reader says is wrong: facts of an organisation (null: left as they are), or whom a
 * name stands for (null: no organisation). The later of two on one matter counts.
 */
export type Correction = v.InferOutput<typeof Correction>;

/** A source that the reader added. */
export type OwnSource = v.InferOutput<typeof OwnSource>;

/** What the reader said of sources, as it is kept on the device, exported and imported. */
export type ReaderSources = v.InferOutput<typeof ReaderSources>;

/** The reader as the source of a fact; the interface has the words for it. */
export const READER: Reference = { id: "reader", name: "", url: "", licence: "" };

/** The reader's sources in a value of unknown form, such as an imported file; null for another. */
export function readReaderSources(value: unknown): ReaderSources | null {
  const read = v.safeParse(ReaderSources, value);
  return read.success ? read.output : null;
}

/** What can be used of stored sources in which something cannot: every entry that fits. */
export function pickReaderSources(value: unknown): ReaderSources {
  const lists = v.safeParse(v.object({ corrections: AnyList, ownSources: AnyList }), value);
  const { corrections, ownSources } = lists.success
    ? lists.output
    : { corrections: [], ownSources: [] };
  return {
    corrections: corrections.filter((entry) => v.is(Correction, entry)),
    ownSources: ownSources.filter((entry) => v.is(OwnSource, entry)),
  };
}

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

/**
 * The table as the reader corrected it, with the reader's own sources before the table's: they
 * keep a host that both have. The table itself is left as it is.
 */
export function applyReaderSources(
  table: OrganisationTable,
  reader: ReaderSources,
): OrganisationTable {
  const own = reader.ownSources.map(toOrganisation);
  const known = [...own, ...table.organisations];
  const inOrder = reader.corrections.toSorted((one, other) => (one.madeAt < other.madeAt ? -1 : 1));
  const corrected = known.map((organisation) =>
    inOrder.reduce(
      (sofar, correction) => correctNames(correctFacts(sofar, correction), correction),
      organisation,
    ),
  );
  return toTable(corrected);
}
