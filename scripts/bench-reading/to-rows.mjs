const STAGES = ["walk", "facts", "layout", "readability", "story"];

/**
 * The figures of one browser's run as rows `{name, unit, median, low, high, n}`, with the 10 and
 * 90 % quantiles for spread; a slope is that of time over elements on a log-log scale: 1 is linear.
 */
export function toRows({ rows, grown }) {
  const row = (name, unit, values) => ({ name, unit, ...toSpread(values) });
  const all = (pick) => rows.map(pick);
  return [
    row(
      "reading ÷ Readability, warm",
      "×",
      all(({ warm }) => warm.ours / warm.readability),
    ),
    row(
      "reading ÷ Readability, cold",
      "×",
      all(({ cold }) => cold.ours / cold.readability),
    ),
    row(
      "reading ÷ defuddle, warm",
      "×",
      all(({ warm }) => warm.ours / warm.defuddle),
    ),
    row(
      "reading, warm",
      "ms",
      all(({ warm }) => warm.ours),
    ),
    row(
      "Readability, warm",
      "ms",
      all(({ warm }) => warm.readability),
    ),
    row(
      "reading, cold",
      "ms",
      all(({ cold }) => cold.ours),
    ),
    row(
      "Readability, cold",
      "ms",
      all(({ cold }) => cold.readability),
    ),
    ...STAGES.map((stage) =>
      row(
        `stage ${stage}`,
        "ms",
        all(({ stages }) => stages[stage] ?? 0),
      ),
    ),
    ...grown.flatMap(({ stages, elements, chars }) =>
      STAGES.map((stage) =>
        row(`${stage}, ${elements} elements, ${Math.round(chars / 1e3)} kB`, "ms", [stages[stage]]),
      ),
    ),
    ...STAGES.map((stage) => row(`slope of ${stage}`, "", [toSlope(grown, stage)])),
  ];
}

function toSpread(values) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const at = (share) => sorted[Math.floor(share * (sorted.length - 1))] ?? NaN;
  return { median: at(0.5), low: at(0.1), high: at(0.9), n: sorted.length };
}

/** Between the second and the last size: what is fixed weighs on the first. */
function toSlope(grown, stage) {
  const [from, to] = [grown[1], grown.at(-1)];
  const growth = (pick) => Math.log(pick(to) / pick(from));
  return growth(({ stages }) => stages[stage]) / growth(({ elements }) => elements);
}
