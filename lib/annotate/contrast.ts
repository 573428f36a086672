/** Red, green, blue, each 0 to 255. */
export type Rgb = readonly [number, number, number];

/** The colour of "#rrggbb". */
export function toRgb(hex: string): Rgb {
  const value = parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** The colour seen when `top` lies over `ground` with an opacity of 0 to 1. */
export function toMixed(top: Rgb, ground: Rgb, opacity: number): Rgb {
  const mix = (index: 0 | 1 | 2) =>
    Math.round(top[index] * opacity + ground[index] * (1 - opacity));
  return [mix(0), mix(1), mix(2)];
}

/** Contrast of two colours, 1 to 21, by WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function scoreContrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [scoreLuminance(one), scoreLuminance(other)].sort((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function scoreLuminance([red, green, blue]: Rgb): number {
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);
}

function toLinear(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
