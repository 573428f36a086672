/** The different words of an article, numbered in the order in which they first stand. */
export type Vocabulary = {
  words: string[];
  /** The number of a word; a new one's is the next. */
  toNumber: (word: string) => number;
  /** The number of a word that is known. */
  find: (word: string) => number | undefined;
};

/** A vocabulary without words yet. */
export function createVocabulary(): Vocabulary {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const toNumber = (word: string) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, words.length);
    return words.push(word) - 1;
  };
  return { words, toNumber, find: (word) => numbers.get(word) };
}
