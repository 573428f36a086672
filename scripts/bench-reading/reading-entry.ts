import { isVisible } from "../../lib/article/is-visible";
import { pickWords } from "../../lib/article/pick-words";
import { readDeclaredLanguage } from "../../lib/article/read-declared-language";
import { readPage, readPageInStages, type ReadOptions } from "../../lib/article/read-page";
import { readingData } from "../../lib/data/reading";

/** What the extension gives to `readPage` in this document. */
function toOptions(document: Document): ReadOptions {
  const words = pickWords(readingData, readDeclaredLanguage(document));
  return { words, isVisible, url: document.location.href };
}

/** The text that the extension reads in the document in front. */
function readText(document: Document): string {
  const { answer } = readPage(document, toOptions(document));
  return answer.kind === "article" ? answer.article.text : "";
}

/** The milliseconds of each stage of one reading of ours. */
function timeStages(document: Document): Record<string, number> {
  const times: Record<string, number> = {};
  const stages = readPageInStages(document, toOptions(document));
  let start = performance.now();
  for (let stage = stages.next(); !stage.done; stage = stages.next()) {
    const now = performance.now();
    times[stage.value] = (times[stage.value] ?? 0) + now - start;
    start = now;
  }
  return times;
}

Object.assign(globalThis, { ringkasReaders: { ours: readText }, ringkasStages: timeStages });
