import type { TextData } from "../text/text-data";

const FILES = import.meta.glob<TextData>("./languages/*/text.json", {
  eager: true,
  import: "default",
});

const NEUTRAL: TextData = {
  abbreviations: [],
  numberAbbreviations: [],
  closingAbbreviations: [],
  letteredNouns: [],
  openers: [],
  quotationMarks: [
    ["“", "”"],
    ['"', '"'],
    ["«", "»"],
    ["„", "“"],
    ["‘", "’"],
  ],
};

/**
 * What is known of splitting text in a language (BCP 47); the file of its first subtag, else a
 * neutral set with no abbreviations.
 */
export function textData(language: string): TextData {
  const code = language.toLowerCase().split("-")[0] ?? "";
  return FILES[`./languages/${code}/text.json`] ?? NEUTRAL;
}
