/** A noun phrase's reach: its item range, and where commas part it. */
export type PhraseScan = {
  from: number;
  to: number;
  /** Item index of the comma before a name or role in apposition; null when there is none. */
  comma: number | null;
  /** A bracketed short form, as item index. */
  alias: number | null;
  endsDefinite: boolean;
};

/** A phrase while it is read. */
export type PhraseState = PhraseScan & { hasName: boolean; relativeFrom: number | null };
