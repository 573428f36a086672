/** Inline declarations that leave nothing to see, each a way found on hostile pages. */
const HIDING = [
  /(?:^|;)display:none/,
  /(?:^|;)visibility:(?:hidden|collapse)/,
  /(?:^|;)opacity:(?:0?\.0\d*|0)(?=[;!\s]|$)/,
  /(?:^|;)font(?:-size)?:(?:[^;]*\s)?0(?:\.[01]\d*)?(?:px|pt|r?em|%)?(?=[/;!\s]|$)/,
  /(?:^|;)font(?:-size)?:(?:[^;]*\s)?[123](?:px|pt)(?=[/;!\s]|$)/,
  /(?:^|;)text-indent:-\d{3,}/,
  /(?:^|;)(?:left|right|top|bottom|margin-left|margin-top):-\d{4,}px/,
  /(?:^|;)clip-path:(?:inset\((?:[5-9]\d|100)%|circle\(0|polygon\(00[,)])/,
  /(?:^|;)clip:rect\((?:0|1px|0px)[,1px0]*\)/,
  /(?:^|;)transform:scale(?:3d)?\((?:0|0?\.0\d*)[,)]/,
];
const FLAT = /(?:^|;)(?:max-)?(?:height|width):[01](?:px)?(?:;|!|$)/;
const CUT = /(?:^|;)overflow(?:-[xy])?:(?:hidden|clip)/;
const COLOR = /(?:^|;)color:([^;!]+)/;
const GROUND = /(?:^|;)background(?:-color)?:([^;!]+)/;

/**
 * True when an inline style hides its element: by display, size, position, colour or clip.
 * Style sheets are beyond it; a browser's `isVisible` sees those.
 */
export function isStyledHidden(style: string): boolean {
  const css = style
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/ ?([:;,()]) ?/g, "$1");
  if (HIDING.some((pattern) => pattern.test(css))) return true;
  if (FLAT.test(css) && CUT.test(css)) return true;
  const color = COLOR.exec(css)?.[1];
  return color !== undefined && color === GROUND.exec(css)?.[1];
}
