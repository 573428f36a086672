const CONTROLS = "a[href], button:not(:disabled), input, select, summary";
/** Where reading goes on when what held the focus is gone with all that was around it. */
const PLACES = ['[aria-current="true"] button', "h1[tabindex]"];

/**
 * Keeps the keyboard's place in a document of ours: when the control that has the focus is taken
 * away, the focus goes to the control that is nearest to where it was. Returns how to stop.
 *
 * `isOpened`: the reader has just opened the document, and the focus goes to its heading.
 */
export function keepFocus(document: Document, isOpened: boolean): () => void {
  let way: Element[] = [];
  let isFresh = isOpened;
  const onFocus = ({ target }: FocusEvent) => {
    isFresh = false;
    way = target instanceof Element ? listAncestors(target) : [];
  };
  const observer = new MutationObserver(() => {
    const isLost = way[0]?.isConnected === false || isFresh;
    if (!isLost || document.activeElement !== document.body || !document.hasFocus()) return;
    const around = way.find((element) => element.isConnected && isSmall(element));
    const next = around?.querySelector<HTMLElement>(CONTROLS) ?? findPlace(document);
    next?.focus({ preventScroll: isFresh });
  });
  document.addEventListener("focusin", onFocus);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener("focusin", onFocus);
    observer.disconnect();
  };
}

function listAncestors(element: Element): Element[] {
  const { parentElement } = element;
  return parentElement ? [element, ...listAncestors(parentElement)] : [element];
}

/** A part of the document, not the whole of it. */
function isSmall(element: Element): boolean {
  return element.closest("main") !== element && element.closest("main") !== null;
}

function findPlace(document: Document): HTMLElement | null {
  for (const place of PLACES) {
    const found = document.querySelector<HTMLElement>(place);
    if (found) return found;
  }
  return null;
}
