/** The value below which this share of the values lies. */
export function toQuantile(values, share) {
  const sorted = [...values].filter(Number.isFinite).sort((one, other) => one - other);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? NaN;
}

/** Median and the middle four fifths of values, with how many there are. */
export function toSpread(values) {
  const [low, median, high] = [0.1, 0.5, 0.9].map((share) => toQuantile(values, share));
  return { median, low, high, count: values.length };
}

/** The exponent with which `ys` grow with `xs`: 1 is linear, 2 a square. */
export function toSlope(xs, ys) {
  const [logXs, logYs] = [xs, ys].map((values) => values.map((value) => Math.log(value)));
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(logXs), mean(logYs)];
  const over = logXs.reduce((sum, x, at) => sum + (x - meanX) * (logYs[at] - meanY), 0);
  return over / logXs.reduce((sum, x) => sum + (x - meanX) ** 2, 0);
}
