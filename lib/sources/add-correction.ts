import type { ReaderSources } from "./corrections";
import type { Control, OrganisationKind } from "./organisation";
import { toSlug } from "./to-slug";

/** What the reader says of one source of an article; `organisation` null: none that is known. */
export type SourceWord =
  | { about: "name"; name: string; organisation: string | null }
  | {
      about: "facts";
      name: string;
      organisation: string | null;
      kind: OrganisationKind | null;
      control: Control | null;
    };

/**
 * The reader's sources with one more word of theirs: that a name is not the organisation it was
 * taken for, that facts of a known one are others, or a source of their own for an unknown name.
 */
export function addCorrection(
  reader: ReaderSources,
  word: SourceWord,
  madeAt: string,
): ReaderSources {
  const { name, organisation } = word;
  if (word.about === "name") {
    const correction = { about: "name" as const, name, organisation: null, madeAt };
    return { ...reader, corrections: [...reader.corrections, correction] };
  }
  const { kind, control } = word;
  if (organisation !== null) {
    const correction = {
      about: "facts" as const,
      organisation,
      kind,
      country: null,
      control,
      madeAt,
    };
    return { ...reader, corrections: [...reader.corrections, correction] };
  }
  const id = `own-${toSlug(name)}`;
  const own = {
    id,
    name,
    kind: kind ?? "online-outlet",
    country: null,
    names: [],
    domains: [],
    madeAt,
  };
  return { ...reader, ownSources: [...reader.ownSources.filter((one) => one.id !== id), own] };
}
