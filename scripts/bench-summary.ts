/**
 * Our summaries beside Lead-3 and the npm summarizers, on the same documents in one run.
 *
 *   npm run bench:summary [-- [CORPORA] [--folds FOLDS.jsonl] [--documents N] [--out OUT.json]]
 *
 * CORPORA holds indosum.jsonl.gz and realsumm.jsonl.gz, and beside it score/rouge.mjs, which
 * counts the scores. FOLDS.jsonl is what `npm run train-ranker -- CORPUS --folds FOLDS.jsonl`
 * wrote: sentences picked by weights that never saw the document. Without it IndoSum is scored
 * with the shipped weights, which were taught on it, and the table says so.
 */
import { writeFileSync } from "node:fs";
import os from "node:os";
import { parseArgs } from "node:util";
import { toOurs } from "./bench-summary/our-summarizers";
import { openPeers } from "./bench-summary/open-peers";
import { printTable } from "./bench-summary/print-table";
import { readDocuments, readFolds } from "./bench-summary/read-documents";
import type { BenchDocument } from "./bench-summary/read-documents";
import { openScorer } from "./bench-summary/open-scorer";
import { runSummarizer } from "./bench-summary/run-summarizer";
import type { Row, Summarizer } from "./bench-summary/run-summarizer";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: "string" },
    documents: { type: "string", default: "100000" },
    out: { type: "string" },
  },
});
const corpora = positionals[0] ?? "../shared/corpora";
const folds = values.folds === undefined ? null : readFolds(values.folds);
const score = await openScorer(`${corpora}/../score/rouge.mjs`);
const { peers, versions } = await openPeers();
const [cpu] = os.cpus();
const about = {
  cpu: cpu?.model ?? "unknown",
  cores: os.cpus().length,
  load: os.loadavg()[0]?.toFixed(1),
  node: process.version,
  indosum: folds ? "ours: 5 folds, weights never saw the document" : "ours: shipped, taught on it",
  realsumm: "ours: shipped weights, which know no English document",
  milliseconds: "median of one summary a document in this process, ours by the shipped weights",
};
const results = {
  indosum: await measureAll(readDocuments(`${corpora}/indosum.jsonl.gz`, "id")),
  realsumm: await measureAll(readDocuments(`${corpora}/realsumm.jsonl.gz`, "en")),
};

console.log(JSON.stringify({ ...about, versions }, null, 2));
for (const [corpus, rows] of Object.entries(results)) printTable(corpus, rows);
if (values.out !== undefined)
  writeFileSync(values.out, JSON.stringify({ about, versions, results }));

async function measureAll(all: BenchDocument[]): Promise<Row[]> {
  const documents = all.slice(0, Number(values.documents));
  const own = documents[0]?.language === "id" ? folds : null;
  const summarizers: Summarizer[] = [...toOurs(own), ...peers];
  const rows: Row[] = [];
  for (const summarizer of summarizers) {
    const { summaries, milliseconds, crashes } = await runSummarizer(summarizer, documents);
    const { name } = summarizer;
    rows.push({ name, milliseconds, crashes, ...score(documents, summaries) });
  }
  return rows;
}
