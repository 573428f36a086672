import type { BenchDocument } from "./read-documents";

/** Three sentences of a document; [] or an error when it gives up. */
export type Summarizer = {
  name: string;
  summarize: (document: BenchDocument) => string[] | Promise<string[]>;
  /** What is scored in place of what was timed: sentences picked by weights of other folds. */
  scored?: (document: BenchDocument) => string[];
};

/** A line of the table. */
export type Row = {
  name: string;
  /** ROUGE F1 in percent, numbers counted as printed and as the corpus's paper counts them. */
  symmetric: [number, number, number];
  published: [number, number, number];
  words: number;
  milliseconds: number;
  crashes: number;
};

/** Summaries of all documents, the median time of one, and how many gave none. */
export async function runSummarizer(
  { summarize, scored }: Summarizer,
  documents: BenchDocument[],
): Promise<{ summaries: string[][]; milliseconds: number; crashes: number }> {
  const summaries: string[][] = [];
  const times: number[] = [];
  let crashes = 0;
  for (const document of documents) {
    const start = performance.now();
    const summary = await toSummary(() => summarize(document));
    times.push(performance.now() - start);
    if (summary.length === 0) crashes += 1;
    summaries.push(scored?.(document) ?? summary);
  }
  times.sort((left, right) => left - right);
  return { summaries, milliseconds: times[times.length >> 1] ?? 0, crashes };
}

async function toSummary(summarize: () => string[] | Promise<string[]>): Promise<string[]> {
  try {
    const sentences = await summarize();
    return sentences.filter((sentence) => sentence.trim() !== "");
  } catch {
    return [];
  }
}
