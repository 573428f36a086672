/** The part of a window that tells of moves within one document. */
export type AddressView = EventTarget & {
  location: { href: string };
  navigation?: EventTarget;
};

/**
 * Calls back when a document takes another address without a load, and returns how to stop.
 *
 * Listens to the Navigation API (Chrome 102, Firefox 147), which sees `history.pushState`; where
 * it is absent, to `popstate`. A move to a place on the same page is none.
 */
export function watchAddress(view: AddressView, onMove: () => void): () => void {
  let address = toPage(view.location.href);
  const handleMove = () => {
    const now = toPage(view.location.href);
    if (now === address) return;
    address = now;
    onMove();
  };
  const target = view.navigation ?? view;
  const event = view.navigation ? "currententrychange" : "popstate";
  target.addEventListener(event, handleMove);
  return () => target.removeEventListener(event, handleMove);
}

function toPage(href: string): string {
  return href.split("#")[0] ?? "";
}
