/** The nouns of the house. The digest's field names are a contract: add fields, rename none. */

/** Half-open UTF-16 offsets into `article.text`: `article.text.slice(start, end)` is the words. */
export type Span = { start: number; end: number };

/** The publisher's own summary, as printed on the page. */
export type PublisherBox = {
  /** The label as printed ("Ringkasan Berita:"); null for a box of known shape without one. */
  label: string | null;
  bullets: string[];
  /** A printed notice about who made the box ("Dibuat oleh AI, diperiksa redaksi"), else null. */
  notice: string | null;
};

/** A link that stands in the article's text. `href` is absolute http(s). */
export type ArticleLink = { span: Span; href: string };

/** How much of the article could be read: all, a teaser before a wall, or some of its pages. */
export type Access = "full" | "preview" | "partial";

/** Which of its article's pages a page is, and where the others are; `whole` has them all in one. */
export type Pager = {
  current: number;
  total: number;
  others: { number: number; href: string }[];
  whole: string | null;
};

/** A stretch of the text that is not on the open page; `page` is null where all are in one. */
export type Elsewhere = { page: number | null; url: string; span: Span };

/** What was not read or was given up; put into the reader's words by `messages`. */
export type Note = {
  kind:
    | "more-pages"
    | "preview"
    | "live-blog"
    | "photo-page"
    | "video-page"
    | "several-articles"
    | "hidden-text"
    | "reduced";
  params: Record<string, string | number>;
};

/** The page's story as plain data: what `readArticle` answers and `digestArticle` starts from. */
export type Article = {
  url: string | null;
  canonicalUrl: string | null;
  title: string;
  /** The sentence under the headline. */
  dek: string | null;
  /** Names only, no roles. */
  authors: string[];
  /** Who publishes this article, as the page and its address say. */
  outlet: { name: string | null; domain: string | null };
  /** ISO 8601 with offset. */
  publishedAt: string | null;
  modifiedAt: string | null;
  /** BCP 47. */
  language: string;
  /** Body only, paragraphs joined by "\n\n". */
  text: string;
  /** The paragraphs of `text`, in order. */
  paragraphs: Span[];
  /** Sentences that were given rather than split (summary benchmarks), else null. */
  sentences: Span[] | null;
  links: ArticleLink[];
  box: PublisherBox | null;
  /** Names credited for the whole text: "(Antara)", "Sumber: Reuters", JSON-LD. */
  credits: string[];
  access: Access;
  pages: { read: number; total: number } | null;
  /** Null for an article of one page. */
  pager: Pager | null;
  /** In text order; [] where the open page has all of the text. */
  elsewhere: Elsewhere[];
  notes: Note[];
};

/** Why a page has no article to show. */
export type NoArticleReason = "list" | "empty" | "too-large" | "not-a-web-page";

/** What reading a page answers. */
export type Reading =
  | { kind: "article"; article: Article }
  | { kind: "no-article"; reason: NoArticleReason; url: string | null; title: string };

export type SourceKind =
  | "news-agency"
  | "outlet"
  | "person"
  | "government"
  | "organization"
  | "document"
  | "social-media"
  | "anonymous";

/** Whom or what the article attributes content to. */
export type Source = {
  /** Unique in the digest. */
  id: string;
  /** Fullest name in the article, without titles; an unnamed source keeps its description. */
  name: string;
  /** "Menteri Luar Negeri Korea Utara". */
  role: string | null;
  kind: SourceKind;
  /** Key into the table of organisations, when the source is, or speaks for, a known one. */
  organization: string | null;
  mentions: Span[];
  /** Addresses by which the article links to it. */
  links: string[];
};

/** Content tied to its source by a cue, with the sources that carried it. */
export type Attribution = {
  /** `Source.id`: whose words these are. */
  source: string;
  /** `Source.id`s that carried them here, nearest to the source first. */
  via: string[];
  /** "ujar", "menurut"; null for a quote that goes on with no cue. */
  cue: Span | null;
  /** The words that name the source there: "Choe", "ia". */
  mention: Span | null;
  /** What is said, without outer quotation marks. */
  content: Span;
  kind: "direct" | "indirect" | "mixed";
  /** Name of the rule or model that found it. */
  rule: string;
};

export type SummaryOrigin = "publisher" | "extractive" | "device-model" | "endpoint";

/** How far the text that was read holds a bullet; `missing` are the words without support. */
export type Support = {
  verdict: "supported" | "partly" | "not-found";
  spans: Span[];
  missing: string[];
};

export type Bullet = {
  /** Publisher's: as printed. Extractive: exactly the sentence of the article. */
  text: string;
  support: Support;
  /** Indexes of the attributions that the bullet rests on. */
  attributions: number[];
  /** Whom a pronoun at the bullet's head stands for, when that is sure. */
  antecedent: string | null;
};

export type Summary = {
  origin: SummaryOrigin;
  /** The server whose model wrote it, "localhost:11434"; null for every other origin. */
  host: string | null;
  /** As printed: "Ringkasan Berita". */
  label: string | null;
  /** The publisher's printed notice about who made it, else null. */
  notice: string | null;
  bullets: Bullet[];
};

/** A finding that a reader should see, with its evidence. */
export type Check = { kind: string; spans: Span[]; params: Record<string, string | number> };

export type Credit = { name: string; organization: string | null };

/** Everything the reader sees is drawn from this one plain value. */
export type Digest = {
  schema: 1;
  article: {
    url: string | null;
    canonicalUrl: string | null;
    title: string;
    dek: string | null;
    authors: string[];
    outlet: { id: string | null; name: string | null; domain: string | null };
    publishedAt: string | null;
    modifiedAt: string | null;
    language: string;
    text: string;
    wordCount: number;
    readingMinutes: number;
    access: Access;
    pages: { read: number; total: number } | null;
    elsewhere: Elsewhere[];
  };
  /** Best first; [] when there is no article. */
  summaries: Summary[];
  /** Everyone the article cites, in order of first citation. */
  sources: Source[];
  /** In text order. */
  attributions: Attribution[];
  credits: Credit[];
  checks: Check[];
  /** In words for the reader. */
  notes: string[];
};
