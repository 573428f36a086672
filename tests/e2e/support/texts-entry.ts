import { isVisible } from "../../../lib/article/is-visible";
import { pickWords } from "../../../lib/article/pick-words";
import { readDeclaredLanguage } from "../../../lib/article/read-declared-language";
import { readPage } from "../../../lib/article/read-page";
import { readingData } from "../../../lib/data/reading";

/**
 * The article's paragraphs: by its markup alone, as in the DOM without a browser, and as the
 * extension reads it, which leaves out what layout hides (style sheets, size, place, colour).
 */
function readParagraphs(document: Document, url: string) {
  const words = pickWords(readingData, readDeclaredLanguage(document));
  const read = (layout: object) => {
    const { answer } = readPage(document, { words, url, ...layout });
    if (answer.kind === "no-article") return [`(${answer.reason})`];
    const { text, paragraphs } = answer.article;
    return paragraphs.map(({ start, end }) => text.slice(start, end));
  };
  const hasLayout = document.defaultView !== null && "CSS" in globalThis;
  const marked = read({});
  return { marked, shown: hasLayout ? read({ isVisible }) : marked };
}

Object.assign(globalThis, { readParagraphs });
