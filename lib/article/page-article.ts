import type { Article, NoArticleReason } from "../types";
import type { Bylines } from "./read-bylines";
import type { Titles } from "./read-titles";

/**
 * What a page says of its article in words that are understood without the page: dates,
 * credits, walls. They are read where the digest is made, so that the page's thread is not held.
 */
export type Clues = {
  titles: Titles;
  /** The page's description of its article, or null. */
  description: string | null;
  bylines: Bylines;
  /** Dates as stated or printed, the surest first. */
  published: string[];
  modified: string[];
  /** schema.org types of the page's article, or of its pictures or video, and its og:type. */
  types: string[];
  /** True when the page says that the article is not for free. */
  isPaid: boolean;
  /** What signs the story at its end ("(Antara)", "(mdk/yan)"), or null. */
  signature: string | null;
  /** Short lines of the page that are not the story, in page order. */
  lines: string[];
  /** How many blocks were left out as hidden by layout. */
  hidden: number;
  /** How many full stories the page has, where it has several; else 0. */
  stories: number;
};

type Settled =
  | "title"
  | "authors"
  | "publishedAt"
  | "modifiedAt"
  | "sentences"
  | "access"
  | "pages"
  | "elsewhere"
  | "notes";

/** The article as it comes out of a page: some of its facts are still clues. */
export type PageArticle = Omit<Article, Settled> & { clues: Clues };

/** What the page's thread answers; `toArticle` settles what it leaves open. */
export type PageAnswer =
  | { kind: "article"; article: PageArticle }
  | { kind: "no-article"; reason: NoArticleReason; url: string | null; title: string };
