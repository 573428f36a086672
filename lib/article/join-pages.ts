import type { Article, ArticleLink, Note, Pager, Span } from "../types";
import { toKey } from "./to-key";

/** What was read of an article's page that is not the open one; `page` is null for all in one. */
export type ReadPage = {
  /** Where it belongs among the pages: its number, or beside the open one. */
  order: number;
  page: number | null;
  url: string;
  article: Article;
};

/** A paragraph as long as this that stood on a page before is repeated, not said twice. */
const MIN_REPEATED = 60;

type Joined = Pick<Article, "text" | "paragraphs" | "links" | "elsewhere">;

/**
 * The open page's article with its other pages joined to it, in order.
 *
 * The open page's text stays whole and in one piece, so that its marks hold; `elsewhere` says where
 * the other stretches stand. What a page repeats of others (headline, dek, lead) is left out.
 * Headline, authors and dates are the open page's.
 */
export function joinPages(open: Article, others: readonly ReadPage[], pager: Pager): Article {
  const joined: Joined = { text: "", paragraphs: [], links: [], elsewhere: [] };
  const seen = new Set([...listKeys(open), toKey(open.title), toKey(open.dek ?? "")]);
  const addOther = (other: ReadPage) => addPage(joined, other, seen);
  const sorted = [...others].sort((a, b) => a.order - b.order);
  sorted.filter(({ order }) => order < pager.current).forEach(addOther);
  addParagraphs(joined, open, open.paragraphs);
  sorted.filter(({ order }) => order > pager.current).forEach(addOther);

  const articles = [open, ...sorted.map(({ article }) => article)];
  const isWhole = others.some(({ page }) => page === null);
  const numbers = others.map(({ page }) => page);
  const left = pager.others.filter(({ number }) => !isWhole && !numbers.includes(number));
  const read = isWhole ? pager.total : 1 + others.length;
  const isAll = read >= pager.total;
  return {
    ...open,
    ...joined,
    box: articles.find(({ box }) => box !== null)?.box ?? null,
    credits: [...new Set(articles.flatMap(({ credits }) => credits))],
    access: open.access === "preview" ? "preview" : isAll ? "full" : "partial",
    pages: { read, total: pager.total },
    pager: isAll ? null : { ...pager, others: left },
    notes: joinNotes(articles, isAll ? null : { read, total: pager.total }),
  };
}

/** Adds what a page has that no page before it had. */
function addPage(joined: Joined, { page, url, article }: ReadPage, seen: Set<string>): void {
  let isHead = true;
  const own = article.paragraphs.filter((paragraph) => {
    const key = keyOf(article, paragraph);
    const isLong = paragraph.end - paragraph.start >= MIN_REPEATED;
    const isRepeated = seen.has(key) && (isHead || isLong);
    isHead &&= isRepeated;
    return !isRepeated;
  });
  for (const key of listKeys(article)) seen.add(key);
  const span = addParagraphs(joined, article, own);
  if (span) joined.elsewhere.push({ page, url, span });
}

/** Adds paragraphs with their links; answers where they stand now, null for none. */
function addParagraphs(joined: Joined, article: Article, paragraphs: Span[]): Span | null {
  let start: number | null = null;
  for (const paragraph of paragraphs) {
    if (joined.text !== "") joined.text += "\n\n";
    start ??= joined.text.length;
    const shift = joined.text.length - paragraph.start;
    joined.text += article.text.slice(paragraph.start, paragraph.end);
    joined.paragraphs.push(toShifted(paragraph, shift));
    joined.links.push(...pickLinks(article, paragraph, shift));
  }
  return start === null ? null : { start, end: joined.text.length };
}

function pickLinks({ links }: Article, { start, end }: Span, shift: number): ArticleLink[] {
  const own = links.filter(({ span }) => span.start >= start && span.end <= end);
  return own.map(({ span, href }) => ({ href, span: toShifted(span, shift) }));
}

function toShifted({ start, end }: Span, shift: number): Span {
  return { start: start + shift, end: end + shift };
}

/** The open page's notes, with the hidden text of all and what is still unread. */
function joinNotes(articles: Article[], unread: Note["params"] | null): Note[] {
  const [open, ...others] = articles;
  const notes = (open?.notes ?? []).filter(({ kind }) => kind !== "more-pages");
  const hidden = others.flatMap((other) =>
    other.notes.filter(({ kind }) => kind === "hidden-text"),
  );
  const isSaid = notes.some(({ kind }) => kind === "hidden-text");
  return [
    ...(unread ? [{ kind: "more-pages" as const, params: unread }] : []),
    ...notes,
    ...(isSaid ? [] : hidden.slice(0, 1)),
  ];
}

/** The keys of an article's paragraphs. */
export function listKeys(article: Article): string[] {
  return article.paragraphs.map((paragraph) => keyOf(article, paragraph));
}

function keyOf({ text }: Article, { start, end }: Span): string {
  return toKey(text.slice(start, end));
}
