/**
 * Runs in a surface: the height at which all of it is seen; another language may take some lines
 * more.
 */
export function readHeight() {
  return Math.max(500, document.documentElement.scrollHeight + 60);
}
