import { existsSync, readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { attributeText } from "./show-attributions";

/** Development data beside the project; without it there is nothing to measure. */
const GOLD = "../shared/gold";
/** Share of cues' contents found that must hold, below what was measured (0.9). */
const LEAST_SHARE = 0.85;

type Label = { attributions: { content: string }[]; lang: string };

describe.skipIf(!existsSync(GOLD))("development data beside the project", () => {
  it("finds most labelled statements, each over more than half of its length", () => {
    const files = readdirSync(`${GOLD}/labels`).filter((file) => file.endsWith(".json"));
    let wanted = 0;
    let found = 0;
    for (const file of files) {
      const text = readFileSync(`${GOLD}/text/${file.replace(".json", ".txt")}`, "utf8");
      const label: Label = JSON.parse(readFileSync(`${GOLD}/labels/${file}`, "utf8"));
      const { attributions } = attributeText(text, label.lang);
      for (const { content } of label.attributions) {
        const start = text.indexOf(content);
        const end = start + content.length;
        wanted++;
        const isFound = attributions.some(
          (one) =>
            Math.min(one.content.end, end) - Math.max(one.content.start, start) >
            (one.content.end - one.content.start + content.length) / 4,
        );
        if (isFound) found++;
      }
    }
    expect(found / wanted).toBeGreaterThan(LEAST_SHARE);
  });
});
