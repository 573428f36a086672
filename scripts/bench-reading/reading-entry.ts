import { Readability } from "@mozilla/readability";
import Defuddle from "defuddle";
import { isVisible } from "../../lib/article/is-visible";
import { pickWords } from "../../lib/article/pick-words";
import { readDeclaredLanguage } from "../../lib/article/read-declared-language";
import { readPage } from "../../lib/article/read-page";
import { readingData } from "../../lib/data/reading";

/** The readers to be compared, each as a function of the document in front. */
const readers = {
  ours: (document: Document) => {
    const words = pickWords(readingData, readDeclaredLanguage(document));
    const { answer } = readPage(document, { words, isVisible, url: document.location.href });
    return answer.kind === "article" ? answer.article.text : "";
  },
  clone: (document: Document) => document.cloneNode(true).nodeName,
  readability: (document: Document) => {
    const copy = document.cloneNode(true);
    if (copy.nodeType !== 9) return "";
    return new Readability(copy as Document).parse()?.textContent ?? "";
  },
  defuddle: (document: Document) => {
    const copy = document.cloneNode(true);
    if (copy.nodeType !== 9) return "";
    const { content } = new Defuddle(copy as Document, { url: document.location.href }).parse();
    return new DOMParser().parseFromString(content, "text/html").body.textContent;
  },
};

Object.assign(globalThis, { ringkasReaders: readers });
