import type { Lesson } from "./read-corpus";

/** How often each word stands in some sentences, as ROUGE-1.5.5 counts words, unstemmed. */
export function countWords(sentences: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    for (const word of sentence
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** ROUGE-1 F1, from 0 to 1, of some of a lesson's sentences against its human summary. */
export function scoreRouge(lesson: Lesson, indexes: number[]): number {
  const own = new Map<string, number>();
  let length = 0;
  for (const index of indexes) {
    for (const [word, count] of lesson.counts[index] ?? []) {
      own.set(word, (own.get(word) ?? 0) + count);
      length += count;
    }
  }
  let hits = 0;
  let referenceLength = 0;
  for (const [word, count] of lesson.reference) {
    hits += Math.min(count, own.get(word) ?? 0);
    referenceLength += count;
  }
  return hits ? (2 * hits) / (length + referenceLength) : 0;
}

/** Sentences added one by one as long as each raises ROUGE-1 the most, at most `count`. */
export function pickOracle(lesson: Lesson, count: number): number[] {
  const chosen: number[] = [];
  let best = 0;
  while (chosen.length < count) {
    let next = -1;
    for (const index of lesson.counts.keys()) {
      const score = chosen.includes(index) ? 0 : scoreRouge(lesson, [...chosen, index]);
      if (score > best) [best, next] = [score, index];
    }
    if (next < 0) break;
    chosen.push(next);
  }
  return chosen;
}
