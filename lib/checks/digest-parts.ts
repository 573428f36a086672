import type { SummaryData } from "../summary/summary-data";
import type { Word } from "../text/split-words";
import type { TextData } from "../text/text-data";
import type { Article, Attribution, Source, Span, Summary } from "../types";

/** What the checks look at: the digest's parts, with what is known of organisations. */
export type DigestParts = {
  article: Article;
  /** Key of the publisher in the table of organisations. */
  outletId: string | null;
  sentences: Span[];
  /** All words of the article's text. */
  words: Word[];
  summaries: Summary[];
  sources: Source[];
  attributions: Attribution[];
  data: SummaryData;
  text: TextData;
  /** True when the publisher and an organisation are, or belong to, the same house. */
  isSameHouse: (outletId: string, organizationId: string) => boolean;
  /** True when an address lies on one of the organisation's hosts. */
  isLinkTo: (organizationId: string, href: string) => boolean;
};
