import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { summaryData } from "../../lib/data/summary";
import { textData } from "../../lib/data/text";
import { supportBullets } from "../../lib/summary/support-bullets";
import { splitSentences } from "../../lib/text/split-sentences";
import { toArticle } from "./to-article";

/** Development data beside the project. */
const TEXT = "../shared/gold/text/seed.txt";
const PAGE = "../shared/pages/seed/tribunnews-putin-choe.html";

describe.skipIf(!existsSync(TEXT) || !existsSync(PAGE))(
  "the article this project was made for (skipped without the development data)",
  () => {
    it("holds its first two bullets and a part of the third", () => {
      const text = textData("id");
      const article = toArticle(readFileSync(TEXT, "utf8").trim());
      const sentences = splitSentences(article.text, article.paragraphs, text);
      const data = summaryData("id");
      const input = { article, sentences, attributions: [], sources: [], data, text };
      const bullets = supportBullets(readBullets(), input);
      expect(bullets.map(({ support }) => support.verdict)).toEqual([
        "supported",
        "supported",
        "partly",
      ]);
      expect(bullets[2]?.support.missing).toEqual(
        expect.arrayContaining(["Washington", "menuduh", "teknologi", "program"]),
      );
      expect(bullets[2]?.support.missing).not.toContain("10.000");
    });
  },
);

function readBullets(): string[] {
  const items = readFileSync(PAGE, "utf8").match(/<li(?:\s[^>]*)?>.*?<\/li>/gs) ?? [];
  return items.slice(0, 3).map((item) => item.replace(/<[^>]+>/g, "").trim());
}
