import type { Check } from "../types";
import type { DigestParts } from "./digest-parts";

/**
 * A finding for each bullet that the text which was read holds in part ("partly") or not at all
 * ("not-found"): its number from 1 and the words without support.
 */
export function findUnsupportedBullets({ summaries }: DigestParts): Check[] {
  return summaries.flatMap(({ bullets }) =>
    bullets.flatMap(({ support }, index) =>
      support.verdict === "supported"
        ? []
        : [
            {
              kind: "unsupported-bullet",
              spans: support.spans,
              params: {
                variant: support.verdict,
                bullet: index + 1,
                missing: support.missing.join(", "),
              },
            },
          ],
    ),
  );
}
