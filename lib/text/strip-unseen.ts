/** Controls that turn the direction of print around, and marks that show nothing. */
const UNSEEN =
  /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/** A label without the characters by which a page could spoof the order of its print. */
export function stripUnseen(label: string): string {
  return label.replace(UNSEEN, "");
}
