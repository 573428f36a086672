/**
 * Runs in any realm that has the digest's script: milliseconds of each stage for each text.
 *
 * `open` and `first` are the first calls in this realm; the rest is the mean of `runs` calls
 * after two that warm the code up. Texts take turns, so that what slows the machine slows all.
 */
export async function measureDigest({ texts, runs }) {
  const { open, readText } = globalThis.ringkasDigest;
  const articles = texts.map((text) => readText(text));
  const timed = async (work) => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };
  let stages = {};
  const opening = await timed(async () => (stages = await open()));
  const first = await timed(() => stages.digest(articles[0]));
  const names = Object.keys(stages);
  const totals = articles.map(() => Object.fromEntries(names.map((name) => [name, 0])));
  for (let run = -2; run < runs; run += 1) {
    for (const [at, article] of articles.entries()) {
      for (const name of names) {
        const ms = await timed(() => stages[name](article));
        if (run >= 0) totals[at][name] += ms / runs;
      }
    }
  }
  return {
    opening,
    first: { ms: first, characters: articles[0].text.length },
    rows: totals.map((ms, at) => ({ characters: articles[at].text.length, ms })),
  };
}

/**
 * Runs in such a realm: milliseconds of each stage for texts of growing size, warm. A stage is
 * called until 20 ms have passed: a clock of whole milliseconds (Firefox) has none for a small text.
 */
export async function measureScaling({ texts, sizes }) {
  const LEAST_MS = 20;
  const { open, readText } = globalThis.ringkasDigest;
  const stages = await open();
  const whole = texts.map(({ text }) => text).join("\n\n");
  const { language } = texts[0];
  const rows = [];
  stages.digest(readText({ text: whole.slice(0, 20_000), language }));
  for (const size of sizes) {
    const text = whole.repeat(Math.ceil(size / whole.length)).slice(0, size);
    const article = readText({ text, language });
    const ms = {};
    for (const [name, stage] of Object.entries(stages)) {
      const start = performance.now();
      let calls = 0;
      do {
        stage(article);
        calls += 1;
      } while (performance.now() - start < LEAST_MS);
      ms[name] = (performance.now() - start) / calls;
    }
    rows.push({ characters: size, ms });
  }
  return rows;
}

/** Runs in such a realm: makes this many digests of the texts, and keeps none. */
export async function makeDigests({ texts, count }) {
  const { open, readText } = globalThis.ringkasDigest;
  const stages = await (globalThis.ringkasStages ??= open());
  for (let at = 0; at < count; at += 1) stages.digest(readText(texts[at % texts.length]));
}
