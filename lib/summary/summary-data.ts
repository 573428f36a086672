/** What a language brings to choosing and supporting sentences: words only. */
export type SummaryData = {
  /** Words that carry no matter of their own. */
  stopWords: string[];
  /** Words that turn a statement round. */
  negations: string[];
  /** Words that hold a statement back: "diduga", "reportedly". */
  hedges: string[];
  /** Words at a sentence's head that lean on the sentence before: "namun", "however". */
  connectives: string[];
  /** Words that begin a clause with a statement of its own: "sementara", "while". */
  clauseOpeners: string[];
  /** Pronouns that stand for one person or body. */
  pronouns: string[];
  /** Words before a reason why a source goes unnamed: "karena tidak berwenang". */
  anonymityReasons: string[];
  /** Number words with their value in figures. */
  numbers: Record<string, string>;
  /** Words that multiply the number before them, with the factor: "juta" 1000000. */
  multipliers: Record<string, number>;
  /** Words before a number that is not meant to the last figure: "sekitar", "nearly". */
  approximations: string[];
  /** What stands before a stem, and what the stem's head then lost: ["meny", "s"]. */
  prefixes: [string, string][];
  /** What stands after a stem, the longest first. */
  suffixes: string[];
  /** Words that may stand for one another in a paraphrase. */
  synonyms: string[][];
};
