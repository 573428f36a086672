import type { Article } from "../types";
import { toKey } from "./to-key";

/** Headlines of one article share this much of the shorter one's words. */
const MIN_SHARED = 0.6;

/**
 * True when two pages are of one article: their headlines say the same, but for a page's number or
 * a part's name; or they share address and time of publication under headlines of their own.
 */
export function isSameArticle(open: Article, other: Article): boolean {
  if (hasSameTitle(open.title, other.title)) return true;
  const isSameTime = open.publishedAt !== null && open.publishedAt === other.publishedAt;
  const isSameAddress = open.canonicalUrl !== null && open.canonicalUrl === other.canonicalUrl;
  return isSameTime && isSameAddress;
}

/** True when two headlines are the same, or go on after the same words. */
export function hasSameTitle(one: string, other: string): boolean {
  const [a, b] = [toWords(one), toWords(other)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const shared = short.filter((word) => long.includes(word)).length;
  return short.length > 0 && shared >= MIN_SHARED * short.length;
}

function toWords(title: string): string[] {
  return toKey(title).match(/[\p{L}\p{N}]+/gu) ?? [];
}
