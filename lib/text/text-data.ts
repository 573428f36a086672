/** What a language brings to splitting text: words only, from `data/languages/<code>/text.json`. */
export type TextData = {
  /** Abbreviations that never end a sentence, without their last full stop: "dr", "Jl", "No". */
  abbreviations: string[];
  /** Abbreviations that may end a sentence when a capital follows: "dkk", "Tbk", "p.m". */
  closingAbbreviations: string[];
  /** Opening and closing marks, the commonest first. */
  quotationMarks: [string, string][];
};
