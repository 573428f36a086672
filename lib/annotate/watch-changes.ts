/** A page that draws itself anew has mostly done so by then; a page that never rests is let be. */
const REST_MS = 400;
/** What answers a change may take a fiftieth of the page's time and no more. */
const SHARE = 50;

/**
 * Calls back some time after the page has changed under us; returns how to stop.
 *
 * Looks only, and not again before 50 times what the last call took has passed.
 */
export function watchChanges(document: Document, onChange: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = REST_MS;
  const answer = () => {
    timer = undefined;
    const start = performance.now();
    onChange();
    wait = Math.max(REST_MS, (performance.now() - start) * SHARE);
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(answer, wait);
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
