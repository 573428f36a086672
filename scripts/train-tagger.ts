/**
 * Train the tagger of attributions and write its weights; the same texts give the same bytes.
 *
 *   npx vite-node scripts/train-tagger.ts [FOLDER] [LANGUAGE]
 *
 * FOLDER holds train.jsonl.gz (PolNeAR as spans; default: the development data beside the
 * project), of which nothing but single words and weights goes into the file.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { countClasses } from "../lib/attribution/tagger/piece-classes";
import { readLexicon } from "../lib/attribution/tagger/read-model";
import type { TaggerWeights } from "../lib/attribution/tagger/tagger-weights";
import { findWordClasses } from "./tagger/find-word-classes";
import { keepFrequent, keepHeaviest, toExamples } from "./tagger/keep-features";
import { labelParagraphs } from "./tagger/label-paragraphs";
import { packWeights } from "./tagger/pack-weights";
import { readCorpus } from "./tagger/read-corpus";
import { trainLabels } from "./tagger/train-labels";

const REFERENCE = "https://github.com/networkdynamics/PolNeAR (train, 840 articles)";
const LEAST_USES = 3;
const MOST_FEATURES = 22_000;
const FIRST_EPOCHS = 2;
const EPOCHS = 5;
/** Single marks are left out: they cannot be told from apostrophes. */
const QUOTATION_MARKS: [string, string][] = [
  ['"', '"'],
  ["''", "''"],
  ["``", "''"],
  ["«", "»"],
  ["“", "”"],
];

const [folder = "../shared/corpora/polnear", language = "en"] = process.argv.slice(2);
const { abbreviations } = JSON.parse(
  readFileSync(`lib/data/languages/${language}/text.json`, "utf8"),
);
const plain = { abbreviations, quotationMarks: QUOTATION_MARKS, classes: [] };
const articles = readCorpus(join(folder, "train.jsonl.gz"));
const classes = findWordClasses(labelParagraphs(articles, readLexicon(plain)));
const paragraphs = labelParagraphs(articles, readLexicon({ ...plain, classes }));
const classCount = countClasses(classes.length);

const frequent = keepFrequent(paragraphs, LEAST_USES);
const draft = { examples: toExamples(paragraphs, frequent), rowCount: frequent.keys.length };
const drafted = trainLabels({ ...draft, classCount, epochs: FIRST_EPOCHS }, report);
const kept = keepHeaviest(frequent, drafted, draft.examples, MOST_FEATURES);
const final = { examples: toExamples(paragraphs, kept), rowCount: kept.keys.length };
const learned = trainLabels({ ...final, classCount, epochs: EPOCHS }, report);

const weights: TaggerWeights = {
  reference: REFERENCE,
  ...plain,
  classes,
  ...packWeights(kept.keys, learned),
};
const file = `lib/data/tagger/${language}.json`;
const text = `${JSON.stringify(weights)}\n`;
writeFileSync(file, text);
console.log(`${file}: ${(gzipSync(text, { level: 9 }).length / 1024).toFixed(0)} KB gz`);

function report(loss: number): void {
  console.log(`loss ${loss.toFixed(0)}`);
}
