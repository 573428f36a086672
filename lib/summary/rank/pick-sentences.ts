import type { Ranker } from "../ranker-weights";
import type { RankedText } from "./ranked-text";
import { scoreRows } from "./score-forest";
import { toGroups, toSentenceFeatures } from "./sentence-features";
import { toSummaryContext } from "./summary-context";
import type { SummaryContext, Triple } from "./summary-context";
import { toSummaryFeatures } from "./summary-features";

/** Sentences that sets of three are made of: 7 give 35 sets. */
const CANDIDATES = 7;

/** What the trees for summaries were taught on. */
const LEARNT_COUNT = 3;

/** How much of a further sentence's score its likeness to a chosen one takes. */
const LIKENESS_COST = 0.3;

/**
 * Indexes of the `count` sentences that say the most, in text order.
 *
 * The sentences are scored one by one, then every set of three of the best seven as a summary;
 * more than three are filled up with the best of those that repeat the chosen least.
 */
export function pickSentences(
  text: RankedText,
  ranker: Ranker,
  { count, language }: { count: number; language: string },
): number[] {
  const scores = ranker.words.get(language.split("-")[0] ?? "") ?? null;
  const features = toSentenceFeatures(text, scores);
  const { length } = text.sentences;
  const context = toSummaryContext(
    text,
    features,
    scoreRows(ranker.sentence, toGroups(features), length),
  );
  const order = toOrder(context);
  if (length <= count) return [...text.sentences.keys()];
  if (count < LEARNT_COUNT) return order.slice(0, count).sort(byIndex);
  const chosen = pickBestSet(context, ranker);
  while (chosen.length < count) chosen.push(pickNext(context, chosen));
  return chosen.sort(byIndex);
}

/** All sets of three of the best-scored sentences, each in text order. */
export function toCandidateSets(context: SummaryContext): Triple[] {
  const best = toOrder(context).slice(0, CANDIDATES).sort(byIndex);
  return best.flatMap((first, at) =>
    best
      .slice(at + 1)
      .flatMap((second, next) =>
        best.slice(at + next + 2).map((third): Triple => [first, second, third]),
      ),
  );
}

function pickBestSet(context: SummaryContext, ranker: Ranker): number[] {
  const sets = toCandidateSets(context);
  const scores = scoreRows(ranker.summary, toSummaryFeatures(context, sets), sets.length);
  return [...(sets[scores.indexOf(Math.max(...scores))] ?? [])];
}

function pickNext({ scores, features, likeness }: SummaryContext, chosen: number[]): number {
  const { vectors } = features;
  const likest = new Float64Array(vectors.length).fill(-Infinity);
  for (const index of chosen) {
    likeness.lay(vectors[index]);
    vectors.forEach((vector, at) => {
      likest[at] = Math.max(likest[at] ?? 0, likeness.score(vector));
    });
  }
  let best = { index: -1, score: -Infinity };
  scores.forEach((score, index) => {
    if (chosen.includes(index)) return;
    const rest = score - LIKENESS_COST * (likest[index] ?? 0);
    if (rest > best.score) best = { index, score: rest };
  });
  return best.index;
}

function toOrder({ ranks }: SummaryContext): number[] {
  return [...ranks.keys()].sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
}

const byIndex = (left: number, right: number): number => left - right;
