import type { Span } from "../types";

/**
 * The words that name a source at one place.
 *
 * - `name`: a personal name or the name of a body; `span` also holds its role.
 * - `description`: points back ("politikus itu", "perusahaan tersebut").
 * - `pronoun`: "ia", "mereka".
 * - `unnamed`: somebody without a name ("seorang pejabat AS").
 * - `document`: a report, study or law.
 */
export type MentionForm = "name" | "description" | "pronoun" | "unnamed" | "document";

export type Mention = {
  form: MentionForm;
  span: Span;
  /** The name without titles and roles; null when the mention holds none. */
  name: Span | null;
  role: Span | null;
  /** "KPK" of "Komisi Pemberantasan Korupsi (KPK)". */
  alias: Span | null;
  /** Item indexes in its sentence. */
  from: number;
  to: number;
  /** Whether a body's word heads it: "Kementerian Sosial", "perusahaan itu". */
  isBody: boolean;
  /** The word that a name only qualifies: "army" of "the Indian army"; absent for other mentions. */
  head?: string;
  /** For a group ("mereka", "para pedagang"). */
  isGroup: boolean;
};
