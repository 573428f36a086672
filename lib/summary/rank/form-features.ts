import { countMarks } from "./count-marks";
import { toFlags } from "./ranked-text";
import type { RankedSentence, RankedText } from "./ranked-text";

const MATCH_SCORE = /(?<![\p{N}/])\p{N}{1,2} ?[-–] ?\p{N}{1,2}(?![\p{N}/])/u;
const DATELINE = /^.{2,50}?\s?[-–—]{1,2}\s/u;
const OPENING_MARKS = "\"“‘'";
const CLOSING_MARKS = '"”)';
const MAX_SHORT_WORD = 3;

/** How each sentence is written: its length, figures, names and quotation marks. */
export function toFormFeatures(text: RankedText) {
  const { columns, printed } = toMarks(text);
  const article = toArticleFeatures(text, columns);
  const lengths = toLengths(text, { printed, meanWords: article.meanWords[0] ?? 0 });
  return { article, lengths, marks: columns, capitals: toCapitals(text) };
}

/** The marks of each sentence; `printed` has their UTF-16 units without white space. */
function toMarks(text: RankedText) {
  const { sentences, data } = text;
  const count = sentences.length;
  const column = () => new Float64Array(count);
  const printed = column();
  const columns = {
    figures: column(),
    capitals: column(),
    capitalShare: column(),
    quotationMarks: column(),
    startsWithMark: column(),
    opensQuoted: column(),
    closesQuoted: column(),
    commas: column(),
    colons: column(),
    endsInStop: column(),
    startsWithConnective: column(),
    hedges: column(),
  };
  const isHedge = toFlags(text, data.hedges);
  const isConnective = toFlags(text, data.connectives);
  sentences.forEach(({ raw, words, capitals, opensQuoted, closesQuoted }, index) => {
    const counts = countMarks(raw);
    printed[index] = counts.printed;
    columns.figures[index] = counts.figures;
    columns.capitals[index] = capitals.length;
    columns.capitalShare[index] = capitals.length / Math.max(1, words.length);
    columns.quotationMarks[index] = counts.quotationMarks;
    columns.startsWithMark[index] = Number(raw !== "" && OPENING_MARKS.includes(raw.charAt(0)));
    columns.opensQuoted[index] = Number(opensQuoted);
    columns.closesQuoted[index] = Number(closesQuoted);
    columns.commas[index] = counts.commas;
    columns.colons[index] = counts.colons;
    columns.endsInStop[index] = Number(endsInStop(raw));
    columns.startsWithConnective[index] = isConnective[words[0] ?? -1] ?? 0;
    columns.hedges[index] = countFlagged(words, isHedge);
  });
  return { columns, printed };
}

function countFlagged(words: number[], flags: Uint8Array): number {
  let count = 0;
  for (const word of words) count += flags[word] ?? 0;
  return count;
}

/** A full stop, at most a blank and a closing mark behind it. */
function endsInStop(raw: string): boolean {
  let at = raw.length - 1;
  if (at > 0 && CLOSING_MARKS.includes(raw.charAt(at))) at -= 1;
  if (at > 0 && raw.charAt(at).trim() === "") at -= 1;
  return raw.charAt(at) === ".";
}

type Marks = ReturnType<typeof toMarks>["columns"];

/** What is the same for all sentences of an article. */
function toArticleFeatures({ sentences }: RankedText, { figures, ...marks }: Marks) {
  const count = Math.max(1, sentences.length);
  const words = Math.max(1, toSum(sentences.map((sentence) => sentence.words.length)));
  const lead = sentences[0]?.raw ?? "";
  const hasScore = ({ raw }: RankedSentence, index: number) =>
    (figures[index] ?? 0) > 1 && MATCH_SCORE.test(raw);
  const isQuoted = (_: RankedSentence, index: number) =>
    (marks.opensQuoted[index] ?? 0) > 0 || (marks.quotationMarks[index] ?? 0) > 0;
  const column = (value: number) => new Float64Array(sentences.length).fill(value);
  return {
    meanWords: column(words / count),
    articleQuoted: column(sentences.filter(isQuoted).length / count),
    articleFigures: column((100 * toSum(figures)) / words),
    articleScores: column(sentences.filter(hasScore).length / count),
    articleCapitals: column(toSum(marks.capitals) / words),
    hasDateline: column(Number(DATELINE.test(lead))),
    firstWords: column(sentences[0]?.words.length ?? 0),
    secondWords: column(sentences[1]?.words.length ?? 0),
    thirdWords: column(sentences[2]?.words.length ?? 0),
  };
}

function toLengths(
  { sentences, vocabulary }: RankedText,
  { printed, meanWords }: { printed: Float64Array; meanWords: number },
) {
  const column = () => new Float64Array(sentences.length);
  const columns = {
    words: column(),
    matterWords: column(),
    stopShare: column(),
    wordsToMean: column(),
    charactersPerWord: column(),
    shortShare: column(),
    wordsOfPrevious: column(),
    wordsOfNext: column(),
  };
  const isShort = Uint8Array.from(vocabulary, (word) => Number(word.length <= MAX_SHORT_WORD));
  sentences.forEach(({ words, matter }, index) => {
    const length = Math.max(1, words.length);
    columns.words[index] = length;
    columns.matterWords[index] = matter.length;
    columns.stopShare[index] = 1 - matter.length / length;
    columns.wordsToMean[index] = length / meanWords;
    columns.charactersPerWord[index] = (printed[index] ?? 0) / length;
    columns.shortShare[index] = countFlagged(words, isShort) / length;
    columns.wordsOfPrevious[index] = sentences[index - 1]?.words.length ?? 0;
    columns.wordsOfNext[index] = sentences[index + 1]?.words.length ?? 0;
  });
  return columns;
}

/** The names of each sentence: how many are new, and in how many sentences they stand. */
function toCapitals({ sentences, capitalCount }: RankedText) {
  const newCapitals = new Float64Array(sentences.length);
  const capitalSpread = new Float64Array(sentences.length);
  const spread = new Int32Array(capitalCount);
  const last = new Int32Array(capitalCount).fill(-1);
  sentences.forEach(({ capitals }, index) => {
    let fresh = 0;
    for (const word of capitals) {
      if (last[word] === index) continue;
      if (last[word] === -1) fresh += 1;
      last[word] = index;
      spread[word] = (spread[word] ?? 0) + 1;
    }
    newCapitals[index] = fresh;
  });
  sentences.forEach(({ capitals }, index) => {
    const sum = capitals.reduce((own, word) => own + (spread[word] ?? 0), 0);
    capitalSpread[index] = sum / Math.max(1, capitals.length);
  });
  return { newCapitals, capitalSpread };
}

function toSum(values: Float64Array | number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
