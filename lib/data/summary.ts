import type { RankerWeights } from "../summary/ranker-weights";
import type { SummaryData } from "../summary/summary-data";
import ranker from "./ranker.json";

const FILES = import.meta.glob<SummaryData>("./languages/*/summary.json", {
  eager: true,
  import: "default",
});

const NEUTRAL: SummaryData = {
  stopWords: [],
  negations: [],
  hedges: [],
  connectives: [],
  clauseOpeners: [],
  pronouns: [],
  anonymityReasons: [],
  numbers: {},
  multipliers: {},
  approximations: [],
  prefixes: [],
  suffixes: [],
  synonyms: [],
};

/** The words for choosing and supporting sentences in a language (BCP 47); else empty lists. */
export function summaryData(language: string): SummaryData {
  const code = language.toLowerCase().split("-")[0] ?? "";
  return FILES[`./languages/${code}/summary.json`] ?? NEUTRAL;
}

/** The weights of the sentence ranker, as `scripts/train-ranker.ts` wrote them. */
export const rankerWeights: RankerWeights = ranker;
