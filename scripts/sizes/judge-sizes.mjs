/** Growth beyond this needs a line that says what it is for. */
const MOST_GROWTH = 0.05;

/**
 * What is to be said of each measured size beside the one that was kept: its growth, and whether
 * that is too much. Growth is let through by a reason beside the kept size (`sizes.json`) that
 * names the new one: `{ bytes, grownTo, reason }`.
 */
export function judgeSizes(measured, kept) {
  return Object.entries(measured).map(([name, bytes]) => {
    const { bytes: before = null, grownTo = 0, reason = "" } = kept[name] ?? {};
    const growth = before === null ? Infinity : bytes / before - 1;
    const isGrown = before === null || bytes > before * (1 + MOST_GROWTH);
    const isAllowed = reason.trim() !== "" && bytes <= grownTo;
    return { name, bytes, before, growth, isTooLarge: isGrown && !isAllowed };
  });
}
