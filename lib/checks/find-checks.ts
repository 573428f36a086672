import type { Check } from "../types";
import type { DigestParts } from "./digest-parts";
import { findUnsupportedBullets } from "./find-unsupported-bullets";

/** Findings over the whole article, each with its evidence; [] when there is nothing to see. */
export function findChecks(parts: DigestParts): Check[] {
  return [...findUnsupportedBullets(parts)];
}
