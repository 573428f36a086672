import type { RankedText } from "./ranked-text";

/** Where each sentence stands: in the article, in its paragraph, and after how many words. */
export function toPlaceFeatures({ sentences, paragraphs }: RankedText) {
  const count = sentences.length;
  const column = (value = 0) => new Float64Array(count).fill(value);
  const allWords = Math.max(
    1,
    sentences.reduce((sum, { words }) => sum + words.length, 0),
  );
  const columns = {
    index: column(),
    indexShare: column(),
    sentencesAfter: column(),
    sentences: column(count),
    paragraph: column(),
    paragraphsAfter: column(),
    paragraphs: column(paragraphs),
    place: column(),
    paragraphSize: column(),
    meanParagraphSize: column(count / Math.max(1, paragraphs)),
    wordsBefore: column(),
    wordsBeforeShare: column(),
    allWords: column(allWords),
  };
  let before = 0;
  sentences.forEach(({ paragraph, place, paragraphSize, words }, index) => {
    columns.index[index] = index;
    columns.indexShare[index] = index / Math.max(1, count - 1);
    columns.sentencesAfter[index] = count - 1 - index;
    columns.paragraph[index] = paragraph;
    columns.paragraphsAfter[index] = paragraphs - 1 - paragraph;
    columns.place[index] = place;
    columns.paragraphSize[index] = paragraphSize;
    columns.wordsBefore[index] = before;
    columns.wordsBeforeShare[index] = before / allWords;
    before += words.length;
  });
  return columns;
}
