import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** A document of a summary corpus, as every summarizer is given it. */
export type BenchDocument = {
  id: string;
  language: "id" | "en";
  title: string;
  /** Paragraphs of given sentences, as printed. */
  paragraphs: string[][];
  /** The human summary's sentences. */
  reference: string[];
};

type IndosumLine = { id: string; paragraphs: string[][][]; summary: string[][] };
type RealsummLine = { id: number; sents: string[]; ref: string | string[] };

/** The documents of IndoSum ("id") or REALSumm ("en"), in the corpus's order. */
export function readDocuments(path: string, language: "id" | "en"): BenchDocument[] {
  return readLines(path).map((line) =>
    language === "id" ? fromIndosum(JSON.parse(line)) : fromRealsumm(JSON.parse(line)),
  );
}

/** Sentences picked for each document by `train-ranker --folds`. */
export function readFolds(path: string): Map<string, string[]> {
  return new Map(
    readLines(path).map((line): [string, string[]] => {
      const { id, sentences }: { id: string; sentences: string[] } = JSON.parse(line);
      return [id, sentences];
    }),
  );
}

function readLines(path: string): string[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text.split("\n").filter(Boolean);
}

function fromIndosum({ id, paragraphs, summary }: IndosumLine): BenchDocument {
  return {
    id,
    language: "id",
    // All that the corpus has of the headline: the id ends in the address's last part.
    title: id.replace(/^\d+-/, "").replaceAll("-", " "),
    paragraphs: paragraphs.map((sentences) => sentences.map(toPrinted)),
    reference: summary.map(toPrinted),
  };
}

function fromRealsumm({ id, sents, ref }: RealsummLine): BenchDocument {
  const reference = Array.isArray(ref) ? ref : [ref];
  return { id: String(id), language: "en", title: "", paragraphs: [sents], reference };
}

/** Words as they stand in print; the peers' own splitters do not know a loose full stop. */
function toPrinted(words: string[]): string {
  return words
    .join(" ")
    .replace(/ (?=[.,;:!?)\]%])/g, "")
    .replace(/(?<=[([]) /g, "")
    .replace(/(?<=\p{N}) ?([/-]) ?(?=\p{N})/gu, "$1")
    .replace(/" ([^"]*?) ?"/g, '"$1"');
}
