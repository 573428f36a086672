import type { Article, Attribution, Bullet, Source, Span } from "../types";
import { findAntecedent } from "./find-antecedent";
import { openRanker } from "./rank/open-ranker";
import { pickSentences } from "./rank/pick-sentences";
import { toRankedText } from "./rank/ranked-text";
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

/** Sentences that are looked at; work stays bounded, and a gist stands near the head of longer texts. */
const MAX_SENTENCES = 400;

/**
 * Exactly `count` sentences of the article as bullets, in text order; all when there are fewer.
 *
 * A bullet carries the attributions that its words are the content of, so that a sentence inside
 * a quotation keeps its speaker, and the name that a pronoun at its head stands for.
 */
export function pickBullets(input: SummaryInput): Bullet[] {
  const { article, data, weights, count } = input;
  const sentences = input.sentences.slice(0, MAX_SENTENCES);
  const text = toRankedText(article, sentences, data);
  const picked = pickSentences(text, openRanker(weights), { count, language: article.language });
  return picked.flatMap((index) => {
    const sentence = sentences[index];
    return sentence ? [toBullet(sentence, input)] : [];
  });
}

function toBullet(sentence: Span, input: SummaryInput): Bullet {
  const bullet: Bullet = {
    text: input.article.text.slice(sentence.start, sentence.end),
    support: { verdict: "supported", spans: [sentence], missing: [] },
    attributions: [],
    antecedent: null,
  };
  return attributeBullet(bullet, input);
}

/** What the attributions of an article say of a chosen sentence. */
export type AttributedInput = Pick<
  SummaryInput,
  "article" | "sentences" | "attributions" | "sources" | "data"
>;

/** A chosen sentence with the attributions that its words are the content of. */
export function attributeBullet(bullet: Bullet, input: AttributedInput): Bullet {
  const [sentence] = bullet.support.spans;
  if (!sentence) return bullet;
  return {
    ...bullet,
    attributions: findAttributions(sentence, input.attributions),
    antecedent: findAntecedent(sentence, input),
  };
}

/** Indexes of the attributions whose content shares words with a span. */
export function findAttributions(span: Span, attributions: Attribution[]): number[] {
  return attributions.flatMap(({ content }, index) =>
    content.start < span.end && content.end > span.start ? [index] : [],
  );
}
