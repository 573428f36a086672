import type { Lesson } from "./read-corpus";
import { pickOracle } from "./score-rouge";

const LEARNT_COUNT = 3;

/**
 * How much each sentence was worth choosing: the mean of the annotators' choice and of the
 * greedy oracle's three.
 */
export function pickOracleLabels(lesson: Lesson): number[] {
  const oracle = new Set(pickOracle(lesson, LEARNT_COUNT));
  return lesson.gold.map((gold, index) => (gold + Number(oracle.has(index))) / 2);
}
