/**
 * Runs in the page: the time each reader takes, in milliseconds, and the text that it reads.
 *
 * Readers take turns, so that what slows the machine slows all of them. Clocks of pages are
 * coarse (Firefox: 1 ms), therefore one figure is the mean of `runs`; `cold` is the first run.
 */
export function measurePage({ names, runs }) {
  const readers = globalThis.ringkasReaders;
  const texts = {};
  const cold = {};
  const total = {};
  for (const name of names) {
    const start = performance.now();
    texts[name] = readers[name](document);
    cold[name] = performance.now() - start;
    total[name] = 0;
  }
  for (let run = 0; run < runs; run += 1) {
    for (const name of run % 2 === 0 ? names : [...names].reverse()) {
      const start = performance.now();
      readers[name](document);
      total[name] += performance.now() - start;
    }
  }
  const warm = Object.fromEntries(names.map((name) => [name, total[name] / runs]));
  return { texts, cold, warm, elements: document.querySelectorAll("*").length };
}
