/** Smaller than this no one reads it: a 1 × 1 px box, or print under 4 px. */
const MIN_AREA = 4;
const MIN_FONT = 4;
/** Text this far outside the page's edge was put there to be unseen. */
const MAX_OUTSIDE = 1;
const CLIPPED = /inset\((?:[5-9]\d|100)%|circle\(0|rect\(0(?:px)?[, ]+0/;
/** How many elements around a paragraph are looked at for a clip, a cut or its ground. */
const MAX_AROUND = 4;
const CLEAR = /^(?:transparent|rgba\(.*,\s*0\))$/;

/** What an element does to the text inside it. */
type Surrounding = {
  /** It clips, or cuts off by having no size, what is inside. */
  isClosed: boolean;
  /** It has a picture behind the text. */
  isPainted: boolean;
  /** Its own colour behind the text, null where it lets through what is behind it. */
  ground: string | null;
};

type View = Window & typeof globalThis;
type Layout = { style: CSSStyleDeclaration; known: Surroundings; view: View };

/** Elements around text that were looked at in one reading. */
export type Surroundings = Map<Element, Surrounding>;

/**
 * True when a reader with this layout can see the element's text: for `readPage` in a
 * browser. Looks at display, visibility, opacity, size, place, colour and clip, each a way by
 * which pages hide text from readers and show it to machines.
 */
export function isVisible(element: Element, known: Surroundings): boolean {
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
  return !isOutside && !isCovered(element, { style, known, view });
}

/** True when the element or one around it clips the text, cuts it off or has the text's colour. */
function isCovered(element: Element, { style, known, view }: Layout): boolean {
  const { color } = style;
  let around: Element | null = element;
  let hasGround = false;
  for (let level = 0; around && level < MAX_AROUND; level += 1) {
    const { isClosed, isPainted, ground } =
      level === 0 ? readSurrounding(style, null) : findSurrounding(around, known, view);
    if (isClosed) return true;
    if (!hasGround && !isPainted && ground === color) return true;
    hasGround ||= isPainted || ground !== null;
    around = toParent(around, view);
  }
  return false;
}

function findSurrounding(element: Element, known: Surroundings, view: View): Surrounding {
  const found = known.get(element);
  if (found) return found;
  const { getBoundingClientRect } = view.Element.prototype;
  const read = readSurrounding(view.getComputedStyle(element), () =>
    getBoundingClientRect.call(element),
  );
  known.set(element, read);
  return read;
}

/** By the prototype's own getter: an element around text may be a form, see `isElement`. */
function toParent(element: Element, view: View): Element | null {
  const getter = Object.getOwnPropertyDescriptor(view.Node.prototype, "parentElement")?.get;
  const parent: unknown = getter?.call(element);
  return parent instanceof view.Element ? parent : null;
}

/** `readBox` is null for the text's own element, which nothing cuts off but its clip. */
function readSurrounding(style: CSSStyleDeclaration, readBox: (() => DOMRect) | null): Surrounding {
  const isCut = readBox !== null && style.overflow !== "visible" && isFlat(readBox());
  return {
    isClosed: isCut || CLIPPED.test(style.clipPath) || CLIPPED.test(style.clip),
    isPainted: style.backgroundImage !== "none",
    ground: CLEAR.test(style.backgroundColor) ? null : style.backgroundColor,
  };
}

function isFlat({ width, height }: DOMRect): boolean {
  return width * height < MIN_AREA;
}

/** How much of an element's height is in view. */
export function heightInView(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  const { clientHeight } = element.ownerDocument.documentElement;
  return Math.max(0, Math.min(bottom, clientHeight) - Math.max(top, 0));
}
