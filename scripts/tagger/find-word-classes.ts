import { LABEL } from "../../lib/attribution/tagger/labels";
import { toWordKey, type WordClass } from "../../lib/attribution/tagger/piece-classes";
import { hashText } from "../../lib/text/hash-text";
import type { LabelledParagraph } from "./label-paragraphs";

type Count = { all: number; cue: number; source: number };

const CUE_LABELS = new Set([LABEL.cueStart, LABEL.cue, LABEL.gapCue]);
const SOURCE_LABELS = new Set([LABEL.sourceStart, LABEL.source, LABEL.gapSource]);
/** A word's share of its uses within cues, and within sources, is told by these steps. */
const CUE_STEPS = [0.05, 0.2, 0.5];
const SOURCE_STEPS = [0.1, 0.35];
/** Rarer words say too little; a word of neither kind is only listed when it is frequent. */
const LEAST_USES = 5;
const LEAST_PLAIN_USES = 50;

/** A class with its words. */
type WordList = WordClass & { words: string[] };

/** Words in classes by how often they stood within cues and within sources. */
export function findWordClasses(paragraphs: LabelledParagraph[]): WordList[] {
  const classes = new Map<string, WordList>();
  const counts = [...countWords(paragraphs)].sort(([left], [right]) => (left < right ? -1 : 1));
  for (const [word, { all, cue, source }] of counts) {
    const levels = {
      cue: toLevel(cue / (all + 2), CUE_STEPS),
      source: toLevel(source / (all + 2), SOURCE_STEPS),
    };
    const isPlain = levels.cue === 0 && levels.source === 0;
    if (all < (isPlain ? LEAST_PLAIN_USES : LEAST_USES)) continue;
    const key = `${levels.cue}-${levels.source}`;
    const found = classes.get(key) ?? { ...levels, words: [] };
    found.words.push(word);
    classes.set(key, found);
  }
  return [...classes].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, found]) => found);
}

function countWords(paragraphs: LabelledParagraph[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const { signs, labels } of paragraphs) {
    signs.pieces.lowers.forEach((word, index) => {
      if (!/\p{L}/u.test(word)) return;
      const count = counts.get(word) ?? { all: 0, cue: 0, source: 0 };
      count.all += 1;
      if (CUE_LABELS.has(labels[index] ?? LABEL.none)) count.cue += 1;
      if (SOURCE_LABELS.has(labels[index] ?? LABEL.none)) count.source += 1;
      counts.set(word, count);
    });
  }
  return counts;
}

function toLevel(share: number, steps: number[]): number {
  return steps.filter((step) => share >= step).length;
}

/** The place of the class of each listed word, by the word's key. */
export function toClassTable(classes: WordList[]): Map<number, number> {
  return new Map(
    classes.flatMap(({ words }, place) =>
      words.map((word): [number, number] => [toWordKey(hashText(word)), place]),
    ),
  );
}
