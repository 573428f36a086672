import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { BenchDocument } from "./read-documents";
import type { Summarizer } from "./run-summarizer";

const FOLDER = resolve("scripts/bench-summary/peers");
const WORD_LISTS = ["index.adv", "index.adj", "index.verb", "index.noun"];
const COUNT = 3;
const DAMPING = 0.85;
const PARAGRAPH_GAP = "\n\n";

/** The npm summarizers asked for three sentences of the printed text, which each splits itself. */
export async function openPeers() {
  if (!existsSync(`${FOLDER}/node_modules`)) installPeers();
  const require = createRequire(`${FOLDER}/package.json`);
  const lexrank = await import(
    pathToFileURL(`${FOLDER}/node_modules/lexrank.js/src/lexrank.js`).href
  );
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
    readFileSync(`${FOLDER}/package.json`, "utf8"),
  );
  const peers: Summarizer[] = [
    toTsTextrank(require("ts-textrank")),
    toNodeSummarizer(require("node-summarizer")),
    toLexrank(lexrank.default),
    toTextrank(require("textrank")),
    toSum(require("sum")),
  ];
  return { peers, versions: dependencies };
}

/** They are locked there and stay out of the extension's own packages. */
function installPeers(): void {
  console.log(`installing the peers into ${FOLDER}/node_modules`);
  const options = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
  execFileSync("npm", [...options, "--prefix", FOLDER], { stdio: "inherit" });
  // The one install script that node-summarizer needs: the word lists' fast index.
  execFileSync("node", ["tools/stat.js", "--no-stats", ...WORD_LISTS], {
    cwd: `${FOLDER}/node_modules/wordpos`,
    stdio: "ignore",
  });
}

const toText = ({ paragraphs }: BenchDocument): string =>
  paragraphs.map((sentences) => sentences.join(" ")).join(PARAGRAPH_GAP);

type TsTextrank = {
  SorensenDiceSimilarity: new () => object;
  DefaultTextParser: new () => object;
  NullLogger: new () => object;
  AbsoluteSummarizerConfig: new (...options: (number | object)[]) => object;
  Summarizer: {
    new (
      config: object,
      logger: object,
    ): {
      summarize: (text: string, language: string) => string[];
    };
    SORT_OCCURENCE: number;
  };
};

function toTsTextrank(peer: TsTextrank): Summarizer {
  const { Summarizer, AbsoluteSummarizerConfig, NullLogger } = peer;
  const likeness = new peer.SorensenDiceSimilarity();
  const order = Summarizer.SORT_OCCURENCE;
  const parser = new peer.DefaultTextParser();
  const config = new AbsoluteSummarizerConfig(COUNT, likeness, parser, DAMPING, order);
  const summarizer = new Summarizer(config, new NullLogger());
  return {
    name: "ts-textrank",
    summarize: (document) => summarizer.summarize(toText(document), document.language),
  };
}

type NodeSummarizer = {
  SummarizerManager: new (
    text: string,
    count: number,
  ) => { getSummaryByRank: () => Promise<{ summary: unknown }> };
};

function toNodeSummarizer({ SummarizerManager }: NodeSummarizer): Summarizer {
  return {
    name: "node-summarizer",
    summarize: async (document) => {
      const { summary } = await new SummarizerManager(toText(document), COUNT).getSummaryByRank();
      return typeof summary === "string" ? [summary] : [];
    },
  };
}

type Ranked = { text: string; weight: number; index: number };

function toLexrank(rank: (text: string) => Ranked[][]): Summarizer {
  return {
    name: "lexrank.js",
    summarize: (document) => {
      const ranked = rank(toText(document)).flat();
      const best = ranked.sort((a, b) => b.weight - a.weight).slice(0, COUNT);
      return best.sort((a, b) => a.index - b.index).map(({ text }) => text);
    },
  };
}

type Textrank = {
  TextRank: new (
    text: string,
    options: { extractAmount: number; summaryType: string },
  ) => { summarizedArticle: string[] };
};

function toTextrank({ TextRank }: Textrank): Summarizer {
  const options = { extractAmount: COUNT, summaryType: "array" };
  return {
    name: "textrank",
    summarize: (document) => new TextRank(toText(document), options).summarizedArticle,
  };
}

type Sum = (options: { corpus: string; nSentences: number }) => { sentences: string[] };

function toSum(sum: Sum): Summarizer {
  return {
    name: "sum",
    summarize: (document) => sum({ corpus: toText(document), nSentences: COUNT }).sentences,
  };
}
