/**
 * Teaches the sentence ranker on IndoSum and writes `lib/data/ranker.json`.
 *
 *   npx vite-node scripts/train-ranker.ts [CORPUS.jsonl.gz]
 *   npx vite-node scripts/train-ranker.ts CORPUS.jsonl.gz --folds OUT.jsonl
 *
 * With --folds it writes no weights but, for each document, the three sentences picked by
 * weights that were taught without its fifth of the corpus: with the headline (the last part of
 * the address, which is all that the corpus has of it) in OUT.jsonl, without in OUT.jsonl.untitled.
 */
import { writeFileSync } from "node:fs";
import { summaryData } from "../lib/data/summary";
import { openRanker } from "../lib/summary/rank/open-ranker";
import { pickSentences } from "../lib/summary/rank/pick-sentences";
import { packRanker } from "./train-ranker/pack-ranker";
import { readCorpus } from "./train-ranker/read-corpus";
import { toRandom } from "./train-ranker/to-random";
import { prepareLessons, trainStages } from "./train-ranker/train-stages";

const LANGUAGE = "id";
const FOLDS = 5;
const COUNT = 3;
const REFERENCE =
  "Taught by scripts/train-ranker.ts on IndoSum (Kurniawan and Louvan 2018, " +
  "doi 10.1109/IALP.2018.8629109), https://github.com/kata-ai/indosum, CC BY-SA 4.0";

const [corpus = "../shared/corpora/indosum.jsonl.gz", ...options] = process.argv.slice(2);
const lessons = prepareLessons(readCorpus(corpus), summaryData(LANGUAGE));
const out = options.indexOf("--folds");

if (out < 0) {
  const weights = packRanker(REFERENCE, trainStages(lessons, LANGUAGE));
  writeFileSync("lib/data/ranker.json", `${JSON.stringify(weights)}\n`);
} else {
  const [titled, untitled] = predictFolds();
  writeFileSync(options[out + 1] ?? "folds.jsonl", titled.join("\n"));
  writeFileSync(`${options[out + 1] ?? "folds.jsonl"}.untitled`, untitled.join("\n"));
}

function predictFolds(): [string[], string[]] {
  const random = toRandom(FOLDS);
  const folds = lessons.map(() => Math.floor(random() * FOLDS));
  const lines: [string[], string[]] = [lessons.map(() => ""), lessons.map(() => "")];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const others = lessons.filter((_, at) => folds[at] !== fold);
    // Through the form in which weights are carried, so that its rounding is in the figures.
    const weights = openRanker(packRanker(REFERENCE, trainStages(others, LANGUAGE)));
    lessons.forEach(({ lesson, texts }, at) => {
      if (folds[at] !== fold) return;
      texts.forEach((text, variant) => {
        const picked = pickSentences(text, weights, { count: COUNT, language: LANGUAGE });
        const sentences = picked.map((index) => text.sentences[index]?.raw);
        lines[variant === 0 ? 0 : 1][at] = JSON.stringify({ id: lesson.id, sentences });
      });
    });
    console.log(`fold ${fold + 1} of ${FOLDS}`);
  }
  return lines;
}
