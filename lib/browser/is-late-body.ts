import { hasSameTitle } from "../article/is-same-article";
import { listKeys } from "../article/join-pages";
import type { Article } from "../types";

/** A body that lags may have lost or won a line or two. */
const MIN_SAME = 0.8;

/**
 * True when a page has the headline of another article already, and still the text of the one
 * before: sites that load the next story in place change the headline first.
 */
export function isLateBody(before: Article, now: Article): boolean {
  if (hasSameTitle(before.title, now.title)) return false;
  const known = new Set(listKeys(before));
  const keys = listKeys(now);
  return keys.length > 0 && keys.filter((key) => known.has(key)).length >= MIN_SAME * keys.length;
}

/** True when an article says nothing that was not read before. */
export function hasNothingNew(before: Article, now: Article): boolean {
  const known = new Set(listKeys(before));
  return hasSameTitle(before.title, now.title) && listKeys(now).every((key) => known.has(key));
}
