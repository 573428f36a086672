import * as v from "valibot";
import { CONTROLS, ORGANISATION_KINDS, type Reference } from "./organisation";

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
export const READER: Reference = { id: "reader", name: "", url: "", licence: "", year: null };

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
