/** Smaller than this no one reads it: a 1 × 1 px box, or print under 4 px. */
const MIN_AREA = 4;
const MIN_FONT = 4;
/** Text this far outside the page's edge was put there to be unseen. */
const MAX_OUTSIDE = 1;
const CLIPPED = /inset\((?:[5-9]\d|100)%|circle\(0|rect\(0(?:px)?[, ]+0/;

/**
 * True when a reader with this layout can see the element's text: for `readArticle` in a
 * browser. Looks at display, visibility, opacity, size, place, colour and clip, each a way by
 * which pages hide text from readers and show it to machines.
 */
export function isVisible(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return true;
  const isShown = element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true });
  if (isShown === false) return false;
  const style = view.getComputedStyle(element);
  if (Number.parseFloat(style.fontSize) < MIN_FONT) return false;
  if (CLIPPED.test(style.clipPath) || CLIPPED.test(style.clip)) return false;
  if (Number.parseFloat(style.textIndent) < -view.innerWidth) return false;
  if (style.color === style.backgroundColor) return false;
  const box = element.getBoundingClientRect();
  if (style.display !== "contents" && box.width * box.height < MIN_AREA) return false;
  const left = box.left + view.scrollX;
  const top = box.top + view.scrollY;
  const { innerWidth, innerHeight } = view;
  return (
    left + box.width > -MAX_OUTSIDE * innerWidth && top + box.height > -MAX_OUTSIDE * innerHeight
  );
}
