import type { Digest, Span } from "../types";
import { pickWebAddress } from "./pick-web-address";

/** The address of the page that has a span's words, where that is not the open page; else null. */
export function pickPageAddress(article: Digest["article"], span: Span): string | null {
  const page = article.elsewhere.find(
    (stretch) => span.start < stretch.span.end && stretch.span.start < span.end,
  );
  return page ? pickWebAddress([page.url]) : null;
}
