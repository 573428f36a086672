import type { Check } from "../types";
import type { DigestParts } from "./digest-parts";
import { findHeadlineAttribution } from "./find-headline-attribution";
import { findHeadlineQuotes } from "./find-headline-quotes";
import { findLeftOut } from "./find-left-out";
import { findNoLink } from "./find-no-link";
import { findSameHouse } from "./find-same-house";
import { findSingleOrigin } from "./find-single-origin";
import { findUnnamedOnly } from "./find-unnamed-only";
import { findUnsupportedBullets } from "./find-unsupported-bullets";
import { findWhoseWords } from "./find-whose-words";

/**
 * Findings over the whole article, each with its evidence; [] when there is nothing to see.
 *
 * In the order of `CHECK_KINDS`. A finding says what the text shows and blames nobody; where it
 * has a `variant`, its words differ by it.
 */
export function findChecks(parts: DigestParts): Check[] {
  return [
    ...findUnsupportedBullets(parts),
    ...findHeadlineQuotes(parts),
    ...findHeadlineAttribution(parts),
    ...findSingleOrigin(parts),
    ...findUnnamedOnly(parts),
    ...findNoLink(parts),
    ...findSameHouse(parts),
    ...findLeftOut(parts),
    ...findWhoseWords(parts),
  ];
}
