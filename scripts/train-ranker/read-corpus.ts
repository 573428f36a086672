import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { readSentences } from "../../lib/article/read-text";
import type { Article, Span } from "../../lib/types";
import { countWords } from "./score-rouge";

/** A document of IndoSum as the ranker is taught on it. */
export type Lesson = {
  id: string;
  article: Article;
  sentences: Span[];
  /** 1 for a sentence that the annotators chose. */
  gold: number[];
  /** Words of each sentence and of the human summary, as ROUGE counts them. */
  counts: Map<string, number>[];
  reference: Map<string, number>;
};

type Line = {
  id: string;
  paragraphs: string[][][];
  gold_labels: boolean[][];
  summary: string[][];
};

const LANGUAGE = "id";

/** The lessons of IndoSum (CC BY-SA 4.0), in the corpus's order. */
export function readCorpus(path: string): Lesson[] {
  const lines = gunzipSync(readFileSync(path)).toString("utf8").split("\n").filter(Boolean);
  return lines.map((line) => toLesson(JSON.parse(line)));
}

/** The same lesson without its headline, as a page may come. */
export function toUntitled(lesson: Lesson): Lesson {
  return { ...lesson, article: { ...lesson.article, title: "" } };
}

function toLesson(line: Line): Lesson {
  const given = line.paragraphs.map((sentences) => sentences.map((words) => words.join(" ")));
  const article = readSentences({
    paragraphs: given,
    title: toTitle(line.id),
    language: LANGUAGE,
  });
  return {
    id: line.id,
    article,
    sentences: article.sentences ?? [],
    gold: line.gold_labels.flat().map(Number),
    counts: given.flat().map((sentence) => countWords([sentence])),
    reference: countWords(line.summary.map((words) => words.join(" "))),
  };
}

/** The id is a time stamp and the last part of the address: "1514112565-hasil-real-madrid". */
function toTitle(id: string): string {
  return id.replace(/^\d+-/, "").replaceAll("-", " ");
}
