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
import { createLexicon } from "../lib/attribution/tagger/read-model";
import type { TaggerWeights } from "../lib/attribution/tagger/tagger-weights";
import { findWordClasses, toClassTable } from "./tagger/find-word-classes";
import { keepFrequent, keepHeaviest, toExamples } from "./tagger/keep-features";
import { labelParagraphs } from "./tagger/label-paragraphs";
import { packWeights } from "./tagger/pack-weights";
import { readCorpus } from "./tagger/read-corpus";
import { trainLabels } from "./tagger/train-labels";

const REFERENCE = "https://github.com/networkdynamics/PolNeAR (train, 840 articles)";
const LEAST_USES = 3;
/** Twice as many gain nothing on the development articles; half as many lose a point. */
const MOST = { features: 12_000, weights: 26_000 };
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
const lists = findWordClasses(labelParagraphs(articles, createLexicon(plain, new Map())));
const words = toClassTable(lists);
const classes = lists.map(({ cue, source }) => ({ cue, source }));
const lexicon = createLexicon({ ...plain, classes }, words);
const paragraphs = labelParagraphs(articles, lexicon);
const classCount = countClasses(classes.length);

const frequent = keepFrequent(paragraphs, LEAST_USES);
const drafts = toExamples(paragraphs, frequent);
const draft = { examples: drafts, isWeighed: frequent.isWeighed, classCount };
const drafted = trainLabels({ ...draft, epochs: FIRST_EPOCHS }, report);
const kept = keepHeaviest(frequent, drafted, drafts, MOST);
const final = { examples: toExamples(paragraphs, kept), isWeighed: kept.isWeighed, classCount };
const learned = trainLabels({ ...final, epochs: EPOCHS }, report);

const weights: TaggerWeights = {
  reference: REFERENCE,
  ...plain,
  classes,
  ...packWeights(words, kept.keys, learned),
};
const file = `lib/data/tagger/${language}.json`;
const text = `${JSON.stringify(weights)}\n`;
writeFileSync(file, text);
console.log(`${file}: ${(gzipSync(text, { level: 9 }).length / 1024).toFixed(0)} KB gz`);

function report(loss: number): void {
  console.log(`loss ${loss.toFixed(0)}`);
}
