import type { DigestParts } from "../../lib/checks/digest-parts";
import { summaryData } from "../../lib/data/summary";
import { textData } from "../../lib/data/text";
import { splitSentences } from "../../lib/text/split-sentences";
import { splitWords } from "../../lib/text/split-words";
import type { Attribution, Source, Span } from "../../lib/types";
import { toArticle } from "../summary/to-article";

/** The parts of a digest of plain text, for tests; nothing is known of any organisation. */
export function toParts(text: string, given: Partial<DigestParts> = {}, title = ""): DigestParts {
  const article = toArticle(text, title);
  return {
    article,
    outletId: null,
    sentences: splitSentences(text, article.paragraphs, textData("id")),
    words: splitWords(text),
    summaries: [],
    sources: [],
    attributions: [],
    data: summaryData("id"),
    text: textData("id"),
    isSameHouse: () => false,
    isLinkTo: () => false,
    ...given,
  };
}

/** A source named once in the text, or nowhere. */
export function toSource(text: string, given: Partial<Source>): Source {
  const name = given.name ?? "Ani";
  const mentions = text.includes(name) ? [toSpan(text, name)] : [];
  const rest = { role: null, organization: null, links: [] };
  return { id: name, name, kind: "person", mentions, ...rest, ...given };
}

/** A statement whose content is these words of the text. */
export function toAttribution(
  text: string,
  words: string,
  given: Partial<Attribution>,
): Attribution {
  const rest = { source: "Ani", via: [], cue: null, mention: null, rule: "test" };
  return { content: toSpan(text, words), kind: "indirect", ...rest, ...given };
}

function toSpan(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}
