export type BulletPiece = { text: string; isMissing: boolean };

/** The bullet's text in pieces that join back to it, the words without support marked. */
export function splitMissing(text: string, missing: readonly string[]): BulletPiece[] {
  const starts = missing
    .map((words) => ({ start: text.indexOf(words), words }))
    .filter(({ start, words }) => start >= 0 && words !== "")
    .sort((a, b) => a.start - b.start);
  const pieces: BulletPiece[] = [];
  let at = 0;
  for (const { start, words } of starts) {
    if (start < at) continue;
    pieces.push({ text: text.slice(at, start), isMissing: false });
    pieces.push({ text: words, isMissing: true });
    at = start + words.length;
  }
  pieces.push({ text: text.slice(at), isMissing: false });
  return pieces.filter((piece) => piece.text !== "");
}
