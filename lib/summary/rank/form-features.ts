import { countMarks } from "./count-marks";
import type { RankedSentence, RankedText } from "./ranked-text";

const MATCH_SCORE = /(?<![\p{N}/])\p{N}{1,2} ?[-–] ?\p{N}{1,2}(?![\p{N}/])/u;
const DATELINE = /^.{2,50}?\s?[-–—]{1,2}\s/u;
const MAX_SHORT_WORD = 3;

/** How a sentence is written; `article` is the same for all sentences of one. */
export type FormFeatures = ReturnType<typeof toFormFeatures>[number];

/** How each sentence is written: its length, figures, names and quotation marks. */
export function toFormFeatures(text: RankedText) {
  const { sentences } = text;
  const words = toWordFacts(text);
  const marks = sentences.map((sentence) => toMarks(sentence, words));
  const article = toArticleFeatures(text, marks);
  const capitals = toCapitalCounts(sentences);
  const seen = new Set<number>();
  return sentences.flatMap((sentence, index) => {
    const own = marks[index];
    if (!own) return [];
    const fresh = new Set(sentence.capitals.filter((word) => !seen.has(word)));
    for (const word of sentence.capitals) seen.add(word);
    const spread = sentence.capitals.map((word) => capitals.get(word) ?? 0);
    return [
      {
        article,
        lengths: toLengths(sentences, index, { meanWords: article.meanWords, words }),
        marks: own,
        capitals: { newCapitals: fresh.size, capitalSpread: toMean(spread) },
      },
    ];
  });
}

/** What is to be known of a word wherever it stands, by its number. */
type WordFacts = { isShort: boolean[]; isHedge: boolean[]; isConnective: boolean[] };

function toWordFacts({ vocabulary, data }: RankedText): WordFacts {
  return {
    isShort: vocabulary.map((word) => word.length <= MAX_SHORT_WORD),
    isHedge: vocabulary.map((word) => data.hedges.has(word)),
    isConnective: vocabulary.map((word) => data.connectives.has(word)),
  };
}

type Marks = ReturnType<typeof toMarks>;

function toArticleFeatures({ sentences }: RankedText, marks: Marks[]) {
  const count = Math.max(1, sentences.length);
  const words = Math.max(1, toSum(sentences.map((sentence) => sentence.words.length)));
  const lead = sentences[0]?.raw ?? "";
  const hasScore = ({ raw }: RankedSentence, index: number) =>
    (marks[index]?.figures ?? 0) > 1 && MATCH_SCORE.test(raw);
  const quoted = marks.filter((own) => own.opensQuoted > 0 || own.quotationMarks > 0);
  return {
    meanWords: words / count,
    articleQuoted: quoted.length / count,
    articleFigures: (100 * toSum(marks.map(({ figures }) => figures))) / words,
    articleScores: sentences.filter(hasScore).length / count,
    articleCapitals: toSum(sentences.map(({ capitals }) => capitals.length)) / words,
    hasDateline: Number(DATELINE.test(lead)),
    firstWords: sentences[0]?.words.length ?? 0,
    secondWords: sentences[1]?.words.length ?? 0,
    thirdWords: sentences[2]?.words.length ?? 0,
  };
}

function toLengths(
  sentences: RankedSentence[],
  index: number,
  { meanWords, words: facts }: { meanWords: number; words: WordFacts },
) {
  const { raw = "", words = [], matter = [] } = sentences[index] ?? {};
  const length = Math.max(1, words.length);
  return {
    words: length,
    matterWords: matter.length,
    stopShare: 1 - matter.length / length,
    wordsToMean: length / meanWords,
    charactersPerWord: countMarks(raw).printed / length,
    shortShare: words.filter((word) => facts.isShort[word]).length / length,
    wordsOfPrevious: sentences[index - 1]?.words.length ?? 0,
    wordsOfNext: sentences[index + 1]?.words.length ?? 0,
  };
}

function toMarks(sentence: RankedSentence, facts: WordFacts) {
  const { raw, words, capitals } = sentence;
  const counts = countMarks(raw);
  return {
    figures: counts.figures,
    capitals: capitals.length,
    capitalShare: capitals.length / Math.max(1, words.length),
    quotationMarks: counts.quotationMarks,
    startsWithMark: Number(/^["“‘']/.test(raw)),
    opensQuoted: Number(sentence.opensQuoted),
    closesQuoted: Number(sentence.closesQuoted),
    commas: counts.commas,
    colons: counts.colons,
    endsInStop: Number(/\.\s?["”)]?$/.test(raw)),
    startsWithConnective: Number(facts.isConnective[words[0] ?? -1] ?? false),
    hedges: words.filter((word) => facts.isHedge[word]).length,
  };
}

function toCapitalCounts(sentences: RankedSentence[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { capitals } of sentences) {
    for (const word of new Set(capitals)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

const toSum = (values: number[]): number => values.reduce((sum, value) => sum + value, 0);
const toMean = (values: number[]): number => toSum(values) / Math.max(1, values.length);
