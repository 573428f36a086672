/**
 * Runs in a page: the time each reader takes, in milliseconds, and the text that it reads.
 *
 * Readers take turns, so that what slows the machine slows all of them. Clocks of pages are
 * coarse (Firefox: 1 ms), therefore one figure is the mean of `runs`. `cold` is the first reading of
 * each in this document, the very first for the first name alone.
 */
export function measurePage({ names, runs }) {
  const readers = globalThis.ringkasReaders;
  // What a reader looks at has been laid out.
  document.body.getBoundingClientRect();
  const time = (work) => {
    const start = performance.now();
    work(document);
    return performance.now() - start;
  };
  const cold = Object.fromEntries(names.map((name) => [name, time(readers[name])]));
  const texts = Object.fromEntries(names.map((name) => [name, readers[name](document)]));
  const warm = Object.fromEntries(names.map((name) => [name, 0]));
  for (let run = 0; run < runs; run += 1) {
    for (const name of run % 2 === 0 ? names : [...names].reverse())
      warm[name] += time(readers[name]) / runs;
  }
  return { texts, cold, warm, elements: document.querySelectorAll("*").length };
}

/** Runs in a page: the mean milliseconds of each stage of a reading, and the page's size. */
export function measureStages({ runs }) {
  document.body.getBoundingClientRect();
  const first = globalThis.ringkasStages(document);
  const stages = Object.fromEntries(Object.keys(first).map((name) => [name, 0]));
  for (let run = 0; run < runs; run += 1) {
    for (const [name, ms] of Object.entries(globalThis.ringkasStages(document)))
      stages[name] += ms / runs;
  }
  const elements = document.querySelectorAll("*").length;
  return { stages, elements, chars: document.body.textContent.length };
}
