import type { Article, Span } from "../types";

const LINE = /[^\n\r]+/g;

/**
 * The article of a plain text: `article.text` is the given text, character by character, and
 * every line that is not blank is a paragraph.
 */
export function readText(input: {
  text: string;
  title?: string;
  language?: string;
  outlet?: string;
  bullets?: string[];
  label?: string;
}): Article {
  const paragraphs = [...input.text.matchAll(LINE)]
    .filter(([line]) => line.trim() !== "")
    .map((match) => toTrimmedSpan(match));
  const bullets = input.bullets ?? [];
  const box =
    bullets.length > 0 ? { label: input.label ?? null, bullets: [...bullets], notice: null } : null;
  return { ...toArticle(input), text: input.text, paragraphs, box };
}

/**
 * The article of given sentences: a paragraph's sentences are joined by a space, paragraphs by
 * a blank line. `article.sentences` are the given ones.
 */
export function readSentences(input: {
  paragraphs: string[][];
  title?: string;
  language?: string;
}): Article {
  const article = toArticle(input);
  const sentences: Span[] = [];
  let text = "";
  for (const paragraph of input.paragraphs.filter((given) => given.length > 0)) {
    if (text !== "") text += "\n\n";
    const start = text.length;
    for (const sentence of paragraph) {
      if (text.length > start) text += " ";
      sentences.push({ start: text.length, end: text.length + sentence.length });
      text += sentence;
    }
    article.paragraphs.push({ start, end: text.length });
  }
  return { ...article, text, sentences };
}

function toTrimmedSpan(match: RegExpExecArray): Span {
  const line = match[0];
  const start = match.index + (line.length - line.trimStart().length);
  return { start, end: start + line.trim().length };
}

function toArticle(input: { title?: string; language?: string; outlet?: string }): Article {
  return {
    url: null,
    canonicalUrl: null,
    title: input.title ?? "",
    dek: null,
    authors: [],
    outlet: toOutlet(input.outlet ?? null),
    publishedAt: null,
    modifiedAt: null,
    language: input.language ?? "und",
    text: "",
    paragraphs: [],
    sentences: null,
    links: [],
    box: null,
    credits: [],
    access: "full",
    pages: null,
    pager: null,
    elsewhere: [],
    notes: [],
  };
}

function toOutlet(outlet: string | null): Article["outlet"] {
  const isDomain = outlet !== null && /^[\w-]+(?:\.[\w-]+)+$/.test(outlet);
  return isDomain ? { name: null, domain: outlet } : { name: outlet, domain: null };
}
