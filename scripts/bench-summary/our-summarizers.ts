import { rankerWeights, summaryData } from "../../lib/data/summary";
import { readSentences } from "../../lib/article/read-text";
import { pickBullets } from "../../lib/summary/pick-bullets";
import type { BenchDocument } from "./read-documents";
import type { Summarizer } from "./run-summarizer";

const COUNT = 3;

/** Ours, scored by the folds' sentences where there are any, and Lead-3. */
export function toOurs(folds: Map<string, string[]> | null): Summarizer[] {
  const ours: Summarizer = { name: "ours", summarize: pickOurs };
  if (folds) ours.scored = ({ id }) => folds.get(id) ?? [];
  const pickLead = ({ paragraphs }: BenchDocument) => paragraphs.flat().slice(0, COUNT);
  return [ours, { name: "Lead-3", summarize: pickLead }];
}

function pickOurs({ title, paragraphs, language }: BenchDocument): string[] {
  const article = readSentences({ title, paragraphs, language });
  const bullets = pickBullets({
    article,
    sentences: article.sentences ?? [],
    attributions: [],
    sources: [],
    data: summaryData(language),
    weights: rankerWeights,
    count: COUNT,
  });
  return bullets.map(({ text }) => text);
}
