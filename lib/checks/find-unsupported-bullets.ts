import type { Check } from "../types";
import type { DigestParts } from "./digest-parts";

/** Bullets that the text which was read holds in part or not at all. */
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
                bullet: index + 1,
                verdict: support.verdict,
                missing: support.missing.join(" · "),
              },
            },
          ],
    ),
  );
}
