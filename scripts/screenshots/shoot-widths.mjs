import { readHeight } from "./read-height.mjs";

/** The narrowest and the widest that readers make the panel. */
const WIDTHS = [320, 400];

/** Takes the panel in every look, at each width where the browser lets its width be set. */
export async function shootWidths({ browser, shootLooks }, name, prepare) {
  const { panel } = browser;
  for (const width of panel.resize ? WIDTHS : [null]) {
    if (width) {
      await panel.resize(width, 500);
      await panel.resize(width, await panel.evaluate(readHeight));
    }
    await shootLooks(panel, ["panel", name, width].filter(Boolean).join("-"), prepare);
  }
}
