import { scoreContrast, toMixed, toRgb, type Rgb } from "./contrast";
import { HIGHLIGHT_NAMES } from "./mark";

/** The colours of the marks as the reader chose them, each "#rrggbb". */
export type MarkColors = { content: string; cue: string; source: string };

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];

/** A light page and a dark one, each with the palest ink that news sites set text in. */
export const PAGES: readonly { ground: Rgb; ink: Rgb }[] = [
  { ground: WHITE, ink: [51, 51, 51] },
  { ground: [24, 26, 27], ink: [221, 221, 221] },
];
/** Contrast of text (WCAG 1.4.3) and of what is no text (1.4.11). */
const TEXT_CONTRAST = 4.5;
const LINE_CONTRAST = 3;

/** A pale ground under what is said; a stronger one under what was jumped to. */
const GROUND = 0.26;
const JUMP_GROUND = 0.62;
const STEP = 0.02;

/**
 * The style of the marks: a pale ground under what is said, a solid line under the cue, a dotted
 * one under the source.
 *
 * Any colour may be chosen: a ground is made paler until text on it can be read on a light and on
 * a dark page, a line darker or lighter until it can be seen on both.
 */
export function toMarkStyle({ content, cue, source }: MarkColors): string {
  const ground = (opacity: number) => toGround(toRgb(content), opacity);
  const line = (hex: string) => `rgb(${toLine(toRgb(hex)).join(" ")})`;
  const { content: said, cue: cued, source: named, jump } = HIGHLIGHT_NAMES;
  return `
::highlight(${said}) { background-color: ${ground(GROUND)}; }
::highlight(${cued}) { text-decoration: underline 2px ${line(cue)}; }
::highlight(${named}) { text-decoration: underline dotted 2px ${line(source)}; }
::highlight(${jump}) { background-color: ${ground(JUMP_GROUND)}; }
@media (forced-colors: active) {
  ::highlight(${said}) { text-decoration: underline double 1px LinkText; }
  ::highlight(${cued}), ::highlight(${named}) { text-decoration-color: LinkText; }
  ::highlight(${jump}) { background-color: Mark; color: MarkText; }
}
`;
}

function toGround(color: Rgb, wanted: number): string {
  const isReadable = (opacity: number) =>
    PAGES.every(
      ({ ground, ink }) => scoreContrast(ink, toMixed(color, ground, opacity)) >= TEXT_CONTRAST,
    );
  let opacity = wanted;
  while (opacity > STEP && !isReadable(opacity)) opacity -= STEP;
  return `rgb(${color.join(" ")} / ${opacity.toFixed(2)})`;
}

function toLine(color: Rgb): Rgb {
  for (let share = 0; share <= 1; share += STEP)
    for (const shade of [BLACK, WHITE]) {
      const line = toMixed(shade, color, share);
      if (PAGES.every(({ ground }) => scoreContrast(line, ground) >= LINE_CONTRAST)) return line;
    }
  return color;
}
