import type { Digest, Span } from "../types";
import { createTextFragments } from "./create-text-fragments";
import { pickPageAddress } from "./pick-page-address";
import { pickWebAddress } from "./pick-web-address";

/**
 * The writer of links to the article's words: span → address with a text fragment.
 *
 * The address is that of the page that was read and has the words: another page of the article
 * would not hold them. Null without an http(s) address, and where nothing tells the words apart.
 */
export function createWordsLinks({ article, summaries }: Digest): (span: Span) => string | null {
  const own = pickWebAddress([article.url, article.canonicalUrl]);
  if (own === null) return () => null;
  const printed = summaries
    .filter(({ origin }) => origin === "publisher")
    .flatMap(({ bullets }) => bullets.map(({ text }) => text));
  const writeFragment = createTextFragments(article.text, [
    article.title,
    article.dek ?? "",
    ...printed,
  ]);
  return (span) => {
    const fragment = writeFragment(span);
    return fragment === null ? null : `${pickPageAddress(article, span) ?? own}#${fragment}`;
  };
}
