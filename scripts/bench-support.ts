/**
 * How many bullets with one fault each are flagged with the right words, and how many honest ones.
 *
 *   npx vite-node scripts/bench-support.ts [CORPUS.jsonl.gz] [--show]
 *
 * Bullets are made from articles of IndoSum: sentences of the article and of its human summary.
 * A fault is a changed number, name, place, negation or speaker, or a clause of another article.
 */
import { summaryData } from "../lib/data/summary";
import { textData } from "../lib/data/text";
import { supportBullets } from "../lib/summary/support-bullets";
import { splitSentences } from "../lib/text/split-sentences";
import type { Article, Support } from "../lib/types";
import { makeFaults } from "./bench-support/make-faults";
import type { Bullets } from "./bench-support/make-faults";
import { readArticles } from "./bench-support/read-articles";

const LANGUAGE = "id";
const data = summaryData(LANGUAGE);
const text = textData(LANGUAGE);
const [corpus = "../shared/corpora/indosum.jsonl.gz", ...options] = process.argv.slice(2);
const { honest, faulty } = makeFaults(readArticles(corpus, text), data);

printHonest(honest);
printFaulty(faulty);

function hold(article: Article, bullet: string): Support {
  const sentences = splitSentences(article.text, article.paragraphs, text);
  const input = { article, sentences, attributions: [], sources: [], data, text };
  const [held] = supportBullets([bullet], input);
  return held?.support ?? { verdict: "not-found", spans: [], missing: [] };
}

function printHonest(bullets: Bullets["honest"]): void {
  for (const origin of ["sentence", "summary"]) {
    const own = bullets.filter((bullet) => bullet.origin === origin);
    const flagged = own.filter(({ article, bullet }) => {
      const { verdict, missing } = hold(article, bullet);
      if (verdict !== "supported") show(`honest ${origin}`, bullet, missing);
      return verdict !== "supported";
    });
    print(`honest, ${origin}`, flagged.length, own.length);
  }
}

function printFaulty(bullets: Bullets["faulty"]): void {
  const kinds = [...new Set(bullets.map(({ kind }) => kind))];
  for (const kind of [...kinds, "all"]) {
    const own = bullets.filter((bullet) => kind === "all" || bullet.kind === kind);
    const caught = own.filter(({ article, bullet, words }) => {
      const { missing } = hold(article, bullet);
      const isCaught = words.some((word) => missing.includes(word));
      if (!isCaught && kind !== "all") show(`${kind} (${words.join(" ")})`, bullet, missing);
      return isCaught;
    });
    print(`faulty, ${kind}`, caught.length, own.length);
  }
}

function print(label: string, flagged: number, all: number): void {
  const share = ((100 * flagged) / Math.max(1, all)).toFixed(1);
  console.log(`${label.padEnd(20)} flagged ${flagged} of ${all} (${share} %)`);
}

function show(label: string, bullet: string, missing: string[]): void {
  if (options.includes("--show")) console.log(`  ${label}: ${bullet} -> ${missing.join(" | ")}`);
}
