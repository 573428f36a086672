/**
 * Teaches the sentence ranker on IndoSum and writes `lib/data/ranker.json`.
 *
 *   npx vite-node scripts/train-ranker.ts [CORPUS.jsonl.gz]
 *   npx vite-node scripts/train-ranker.ts CORPUS.jsonl.gz --folds OUT.jsonl [--untitled]
 *
 * With --folds it writes no weights but, for each document, the three sentences picked by
 * weights that were taught without its fifth of the corpus; --untitled withholds the headlines.
 */
import { writeFileSync } from "node:fs";
import { summaryData } from "../lib/data/summary";
import { pickSentences } from "../lib/summary/rank/pick-sentences";
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
  const weights = { reference: REFERENCE, ...trainStages(lessons, LANGUAGE) };
  writeFileSync("lib/data/ranker.json", `${JSON.stringify(weights)}\n`);
} else {
  writeFileSync(options[out + 1] ?? "folds.jsonl", predictFolds().join("\n"));
}

function predictFolds(): string[] {
  const random = toRandom(FOLDS);
  const folds = lessons.map(() => Math.floor(random() * FOLDS));
  const lines = lessons.map(() => "");
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const taught = trainStages(
      lessons.filter((_, at) => folds[at] !== fold),
      LANGUAGE,
    );
    const weights = { reference: REFERENCE, ...taught };
    lessons.forEach(({ lesson, texts }, at) => {
      const text = texts[options.includes("--untitled") ? 1 : 0];
      if (folds[at] !== fold || !text) return;
      const picked = pickSentences(text, weights, { count: COUNT, language: LANGUAGE });
      lines[at] = JSON.stringify({
        id: lesson.id,
        sentences: picked.map((index) => text.sentences[index]?.raw),
      });
    });
    console.log(`fold ${fold + 1} of ${FOLDS}`);
  }
  return lines;
}
