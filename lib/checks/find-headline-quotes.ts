import { findQuotations } from "../text/find-quotations";
import { fold } from "../text/fold";
import { splitWords } from "../text/split-words";
import type { Check, Span } from "../types";
import type { DigestParts } from "./digest-parts";

/** A shorter quotation in a headline is a nickname or a title rather than a statement. */
const MIN_WORDS = 3;
/** Share of the headline's quoted words that a quotation of the text has, to be the same one. */
const MIN_SHARE = 0.5;

/**
 * Quotations of the headline whose words stand in the text otherwise, with the text's own;
 * `variant` is "absent" where no quotation of the text has as much as half of the words.
 */
export function findHeadlineQuotes({ article, text }: DigestParts): Check[] {
  const { title } = article;
  const kind = "headline-quote";
  const quoted = findQuotations(title, text.quotationMarks);
  if (quoted.length === 0) return [];
  const folded = fold(article.text);
  const quotations = findQuotations(article.text, text.quotationMarks);
  return quoted.flatMap((span): Check[] => {
    const quote = title.slice(span.start + 1, span.end - 1).trim();
    const words = splitWords(quote).map((word) => word.text);
    const isVerbatim = folded.includes(fold(quote).replace(/[.,!?]+$/, ""));
    if (words.length < MIN_WORDS || isVerbatim) return [];
    const nearest = findNearest(words, quotations, article.text);
    if (!nearest) return [{ kind, spans: [], params: { variant: "absent", quote } }];
    const body = article.text.slice(nearest.start, nearest.end);
    return [{ kind, spans: [nearest], params: { quote, body } }];
  });
}

function findNearest(words: string[], quotations: Span[], text: string): Span | null {
  let best: { span: Span; share: number } | null = null;
  for (const quotation of quotations) {
    const span = { start: quotation.start + 1, end: quotation.end - 1 };
    const own = new Set(splitWords(text, span).map((word) => word.text));
    const share = words.filter((word) => own.has(word)).length / words.length;
    if (share >= MIN_SHARE && share > (best?.share ?? 0)) best = { span, share };
  }
  return best?.span ?? null;
}
