import type { Settings } from "../browser/settings-schema";

/** Gives a document of ours the theme and text size that the reader chose. */
export function applyLook(document: Document, { theme, textSize }: Settings): void {
  document.documentElement.dataset.theme = theme;
  document.documentElement.dataset.textSize = textSize;
}
