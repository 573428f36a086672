import type { RankedText } from "./ranked-text";

/** Where a sentence stands. */
export type PlaceFeatures = ReturnType<typeof toPlaceFeatures>[number];

/** Where each sentence stands: in the article, in its paragraph, and after how many words. */
export function toPlaceFeatures({ sentences, paragraphs }: RankedText) {
  const count = sentences.length;
  const allWords = Math.max(
    1,
    sentences.reduce((sum, { words }) => sum + words.length, 0),
  );
  let wordsBefore = 0;
  return sentences.map(({ paragraph, place, paragraphSize, words }, index) => {
    const before = wordsBefore;
    wordsBefore += words.length;
    return {
      index,
      indexShare: index / Math.max(1, count - 1),
      sentencesAfter: count - 1 - index,
      sentences: count,
      paragraph,
      paragraphsAfter: paragraphs - 1 - paragraph,
      paragraphs,
      place,
      paragraphSize,
      meanParagraphSize: count / Math.max(1, paragraphs),
      wordsBefore: before,
      wordsBeforeShare: before / allWords,
      allWords,
    };
  });
}
