import { until } from "../../../scripts/browsers/until.mjs";

/** The words under each kind of mark that the extension has drawn in the page. */
export function readMarks(page) {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name]) => name.startsWith("ringkas-"))
        .map(([name, highlight]) => [name, [...highlight].map((range) => range.toString())]),
    ),
  );
}

/** The words that were jumped to, once they are marked and have come into view. */
export function waitForJump(page) {
  return until("the words in view", () =>
    page.evaluate(() => {
      const ranges = [...(CSS.highlights.get("ringkas-jump") ?? [])];
      const first = ranges[0]?.getBoundingClientRect();
      if (!first || first.top < 0 || first.bottom > innerHeight) return null;
      return ranges.map((range) => range.toString()).join(" ");
    }),
  );
}

/** Scrolls to the end of the page at once, away from the words that are asked for next. */
export function scrollToEnd(page) {
  return page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: "instant" }));
}

/** Clicks, as a reader would, in the middle of marked words that hold `words`. */
export async function clickMarked(page, words) {
  const { x, y } = await page.evaluate((wanted) => {
    const statements = [...CSS.highlights.get("ringkas-content")];
    const range = statements.find((one) => one.toString().includes(wanted));
    range.startContainer.parentElement.scrollIntoView({ block: "center", behavior: "instant" });
    const [line] = range.getClientRects();
    return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  }, words);
  await page.clickAt(x, y);
}
