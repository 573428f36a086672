import type { Article } from "../../lib/types";

/** An article of plain paragraphs, parted by blank lines, for tests. */
export function toArticle(text: string, title = ""): Article {
  let offset = 0;
  const paragraphs = text.split("\n\n").map((paragraph) => {
    const start = offset;
    offset += paragraph.length + 2;
    return { start, end: start + paragraph.length };
  });
  return {
    url: null,
    canonicalUrl: null,
    title,
    dek: null,
    authors: [],
    outlet: { name: null, domain: null },
    publishedAt: null,
    modifiedAt: null,
    language: "id",
    text,
    paragraphs,
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
