import { describe, expect, it } from "vitest";
import { scoreContrast, toMixed, type Rgb } from "../../lib/annotate/contrast";
import { PAGES, toMarkStyle } from "../../lib/annotate/mark-style";
import { DEFAULT_SETTINGS } from "../../lib/browser/settings-schema";

/** Every corner of the colour space, its middle, and what comes with the extension. */
const STEPS = ["00", "80", "ff"];
const COLORS = [
  ...STEPS.flatMap((r) => STEPS.flatMap((g) => STEPS.map((b) => `#${r}${g}${b}`))),
  ...Object.values(DEFAULT_SETTINGS.markColors),
];

describe.each(COLORS)("marks of the colour %s", (color) => {
  const style = toMarkStyle({ content: color, cue: color, source: color });

  it("leave the text of light and dark pages readable", () => {
    const grounds = [...style.matchAll(/background-color: rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)/g)];
    expect(grounds).toHaveLength(2);
    for (const [, r, g, b, opacity] of grounds)
      for (const { ground, ink } of PAGES) {
        const mixed = toMixed([Number(r), Number(g), Number(b)], ground, Number(opacity));
        expect(scoreContrast(ink, mixed)).toBeGreaterThanOrEqual(4.5);
      }
  });

  it("have lines that are seen on light and dark pages", () => {
    const lines = [...style.matchAll(/2px rgb\((\d+) (\d+) (\d+)\)/g)];
    expect(lines).toHaveLength(2);
    for (const [, r, g, b] of lines) {
      const line: Rgb = [Number(r), Number(g), Number(b)];
      for (const { ground } of PAGES) expect(scoreContrast(line, ground)).toBeGreaterThanOrEqual(3);
    }
  });
});

it("leaves colours that can be seen as the reader chose them", () => {
  expect(toMarkStyle({ content: "#e2b83e", cue: "#14808e", source: "#407cbe" })).toMatch(
    /rgb\(226 184 62 \/ 0\.26\)[^]*2px rgb\(20 128 142\)[^]*dotted 2px rgb\(64 124 190\)/,
  );
});
