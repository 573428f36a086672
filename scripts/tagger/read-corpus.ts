import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Span } from "../../lib/types";

/** An article of the corpus with its labelled attributions. */
export type LabelledArticle = {
  id: string;
  text: string;
  attributions: { sources: Span[]; cues: Span[]; contents: Span[] }[];
};

/** The articles of a gzipped file with one JSON value a line. */
export function readCorpus(file: string): LabelledArticle[] {
  const lines = gunzipSync(readFileSync(file)).toString("utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line));
}
