/** Smaller than this no one reads it: a 1 × 1 px box, or print under 4 px. */
const MIN_AREA = 4;
const MIN_FONT = 4;
/** Text this far outside the page's edge was put there to be unseen. */
const MAX_OUTSIDE = 1;
const CLIPPED = /inset\((?:[5-9]\d|100)%|circle\(0|rect\(0(?:px)?[, ]+0/;
/** How many elements around a paragraph are looked at for a clip, a cut or its ground. */
const MAX_AROUND = 4;
const CLEAR = /^(?:transparent|rgba\(.*,\s*0\))$/;

/**
 * True when a reader with this layout can see the element's text: for `readPage` in a
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
  if (Number.parseFloat(style.textIndent) < -view.innerWidth) return false;
  const box = element.getBoundingClientRect();
  if (style.display !== "contents" && box.width * box.height < MIN_AREA) return false;
  const left = box.left + view.scrollX;
  const top = box.top + view.scrollY;
  const isOutside =
    left + box.width <= -MAX_OUTSIDE * view.innerWidth ||
    top + box.height <= -MAX_OUTSIDE * view.innerHeight;
  return !isOutside && !isCovered(element, style.color, view);
}

/** True when the element or one around it clips the text, cuts it off or has the text's colour. */
function isCovered(element: Element, color: string, view: Window): boolean {
  let around: Element | null = element;
  let hasGround = false;
  for (let level = 0; around && level < MAX_AROUND; level += 1) {
    const style = view.getComputedStyle(around);
    if (CLIPPED.test(style.clipPath) || CLIPPED.test(style.clip)) return true;
    if (style.overflow !== "visible" && level > 0 && isFlat(around)) return true;
    const isPainted = style.backgroundImage !== "none";
    const isGround = isPainted || !CLEAR.test(style.backgroundColor);
    if (!hasGround && isGround && !isPainted && style.backgroundColor === color) return true;
    hasGround ||= isGround;
    around = around.parentElement;
  }
  return false;
}

function isFlat(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width * height < MIN_AREA;
}
