import type { SourceKind, Span } from "../types";

/** A known organisation where the text names it; `id` is its key in the table of organisations. */
export type OrganisationMention = { span: Span; id: string; kind: SourceKind; name: string };

/** Finds known organisations in a text, and says which one a name stands for. */
export type OrganisationFinder = {
  /** Mentions in text order, longest first where they overlap. */
  find: (text: string, language: string) => OrganisationMention[];
  /** The organisation that the whole name stands for; null when it is none that we know. */
  match: (name: string) => { id: string; kind: SourceKind; name: string } | null;
};
