import { pickOracleLabels } from "./pick-oracle-labels";
import { boostTrees } from "./boost-trees";
import type { Features } from "./boost-trees";
import { learnWords } from "./learn-words";
import type { WordLesson } from "./learn-words";
import { toUntitled } from "./read-corpus";
import type { Lesson } from "./read-corpus";
import { scoreRouge } from "./score-rouge";
import { toCandidateSets } from "../../lib/summary/rank/pick-sentences";
import { toRankedText } from "../../lib/summary/rank/ranked-text";
import type { RankedText } from "../../lib/summary/rank/ranked-text";
import { scoreRows } from "../../lib/summary/rank/score-forest";
import type { Columns } from "../../lib/summary/rank/score-forest";
import { toGroups, toSentenceFeatures } from "../../lib/summary/rank/sentence-features";
import type { SentenceFeatures } from "../../lib/summary/rank/sentence-features";
import { toSummaryContext } from "../../lib/summary/rank/summary-context";
import { toSummaryFeatures } from "../../lib/summary/rank/summary-features";
import type { Forest, Ranker, WordScores } from "../../lib/summary/ranker-weights";
import type { SummaryData } from "../../lib/summary/summary-data";

const SENTENCE_TREES = {
  trees: 150,
  leaves: 12,
  rate: 0.07,
  minRows: 60,
  shrinkage: 5,
  features: 0.5,
  rows: 0.7,
  seed: 1,
};
const SUMMARY_TREES = {
  ...SENTENCE_TREES,
  rate: 0.06,
  minRows: 100,
  shrinkage: 10,
  rows: 0.5,
  seed: 2,
};
const INNER_FOLDS = 4;
const LEARNT_COUNT = 3;

/** A lesson with and without its headline, as the ranker sees it. */
type Prepared = WordLesson & { texts: RankedText[] };
type Scored = {
  prepared: Prepared;
  text: RankedText;
  features: SentenceFeatures;
  scores: number[];
};

/** Lessons with all that does not depend on what is learnt. */
export function prepareLessons(lessons: Lesson[], data: SummaryData): Prepared[] {
  return lessons.map((lesson) => {
    const texts = [lesson, toUntitled(lesson)].map(({ article, sentences }) =>
      toRankedText(article, sentences, data),
    );
    return {
      lesson,
      texts,
      words: texts[0] ? toWords(texts[0]) : [],
      labels: pickOracleLabels(lesson),
    };
  });
}

function toWords({ sentences, vocabulary }: RankedText): string[][] {
  return sentences.map(({ words }) => words.map((word) => vocabulary[word] ?? ""));
}

/**
 * Weights taught on some lessons: words, trees for sentences, trees for summaries.
 *
 * Each stage learns from what the stage before says of lessons it has not seen (inner folds).
 */
export function trainStages(lessons: Prepared[], language: string): Ranker {
  const folds = [...new Array(INNER_FOLDS).keys()];
  const inFold = (fold: number) => lessons.filter((_, at) => at % INNER_FOLDS === fold);
  const outFold = (fold: number) => lessons.filter((_, at) => at % INNER_FOLDS !== fold);
  const rows = folds.map((fold) => toRows(inFold(fold), learnWords(outFold(fold))));
  const scored = folds.flatMap((fold) => {
    const forest = trainSentences(rows.filter((_, at) => at !== fold).flat());
    return (rows[fold] ?? []).map((row) => toScored(row, forest));
  });
  return {
    sentence: trainSentences(rows.flat()),
    summary: trainSummaries(scored),
    words: new Map([[language, learnWords(lessons)]]),
  };
}

type Row = Omit<Scored, "scores">;

function toRows(lessons: Prepared[], words: WordScores): Row[] {
  return lessons.flatMap((prepared, at) => {
    // With and without a headline in turn, so that neither is needed.
    const text = prepared.texts[at % prepared.texts.length];
    return text ? [{ prepared, text, features: toSentenceFeatures(text, words) }] : [];
  });
}

function toScored(row: Row, forest: Forest): Scored {
  const { features } = row;
  return { ...row, scores: scoreRows(forest, toGroups(features), features.vectors.length) };
}

function trainSentences(rows: Row[]): Forest {
  const features = rows.flatMap((row) => toRecords(toGroups(row.features), row.features.vectors));
  return boostTrees(
    features,
    rows.flatMap(({ prepared }) => prepared.labels),
    SENTENCE_TREES,
  );
}

/** The trees learn by how much a set's ROUGE-1 is above the mean of its article's sets. */
function trainSummaries(scored: Scored[]): Forest {
  const rows: Features[] = [];
  const targets: number[] = [];
  scored.forEach(({ prepared, text, features, scores }) => {
    if (scores.length <= LEARNT_COUNT) return;
    const context = toSummaryContext(text, features, scores);
    const sets = toCandidateSets(context);
    const rouges = sets.map((set) => scoreRouge(prepared.lesson, set));
    const mean = rouges.reduce((sum, rouge) => sum + rouge, 0) / rouges.length;
    rows.push(...toRecords(toSummaryFeatures(context, sets), sets));
    targets.push(...rouges.map((rouge) => rouge - mean));
  });
  return boostTrees(rows, targets, SUMMARY_TREES);
}

/** For each of `rows` its value in every column. */
function toRecords(groups: Columns[], rows: unknown[]): Features[] {
  const lists = groups.flatMap((group) => Object.entries(group));
  return rows.map((_, at) =>
    Object.fromEntries(lists.map(([name, list]) => [name, list[at] ?? 0])),
  );
}
