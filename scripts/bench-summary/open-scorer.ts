import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { BenchDocument } from "./read-documents";
import type { Row } from "./run-summarizer";

type Scores = { r1: number; r2: number; rl: number; words: number };
type Scorer = {
  words: (text: string) => string[];
  scoreSystem: (
    documents: BenchDocument[],
    sentencesOf: (document: BenchDocument) => string[],
    referenceOf: (document: BenchDocument) => string[][],
    wordsOf?: (text: string) => string[],
  ) => Scores;
};

/** What counts ROUGE-1, -2 and -L as ROUGE-1.5.5 does, unstemmed; a file beside the corpora. */
export async function openScorer(path: string) {
  const { words, scoreSystem }: Scorer = await import(pathToFileURL(resolve(path)).href);
  // The paper's code turns digits to 0 in the article only, so that no number ever matches.
  const publishedWords = (text: string) => words(text).map((word) => word.replace(/\p{Nd}/gu, "0"));
  return (
    documents: BenchDocument[],
    summaries: string[][],
  ): Pick<Row, "symmetric" | "published" | "words"> => {
    const places = new Map(documents.map((document, at) => [document, at]));
    const sentencesOf = (document: BenchDocument) => summaries[places.get(document) ?? -1] ?? [];
    const referenceOf = ({ reference }: BenchDocument) => reference.map(words);
    const symmetric = scoreSystem(documents, sentencesOf, referenceOf);
    const published = scoreSystem(documents, sentencesOf, referenceOf, publishedWords);
    return {
      symmetric: [symmetric.r1, symmetric.r2, symmetric.rl],
      published: [published.r1, published.r2, published.rl],
      words: symmetric.words,
    };
  };
}
