import type { Article, Attribution, Bullet, Source, Span } from "../types";
import type { RankerWeights } from "./ranker-weights";
import type { SummaryData } from "./summary-data";

/** All that choosing sentences looks at. */
export type SummaryInput = {
  article: Article;
  sentences: Span[];
  attributions: Attribution[];
  sources: Source[];
  data: SummaryData;
  weights: RankerWeights;
  count: number;
};

/** Exactly `count` sentences of the article as bullets, in text order; all when there are fewer. */
export function pickBullets(input: SummaryInput): Bullet[] {
  return input.sentences.slice(0, input.count).map((sentence) => ({
    text: input.article.text.slice(sentence.start, sentence.end),
    support: { verdict: "supported", spans: [sentence], missing: [] },
    attributions: findAttributions(sentence, input.attributions),
    antecedent: null,
  }));
}

function findAttributions(sentence: Span, attributions: Attribution[]): number[] {
  return attributions.flatMap(({ content }, index) =>
    content.start < sentence.end && content.end > sentence.start ? [index] : [],
  );
}
