/** What a language brings to splitting text: words only, from `data/languages/<code>/text.json`. */
export type TextData = {
  /** Abbreviations that never end a sentence, without their last full stop: "dr", "PT", "s.d". */
  abbreviations: string[];
  /** Abbreviations that a number follows; before anything else they may end a sentence: "No". */
  numberAbbreviations: string[];
  /** Abbreviations that end a sentence when a capital follows: "dkk", "M.H", "p.m". */
  closingAbbreviations: string[];
  /** What a single letter stands behind as a name for a thing: "vitamin C", "tim A". */
  letteredNouns: string[];
  /** Words that open sentences and are no part of a name, so that an initial ends before them. */
  openers: string[];
  /** Opening and closing marks, the commonest first. */
  quotationMarks: [string, string][];
};
