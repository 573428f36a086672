import type { Interface } from "./open-interface";

/** Gives a document of ours its language, and the theme and text size that the reader chose. */
export function applyLook(
  { documentElement }: Document,
  { settings, wording }: Pick<Interface, "settings" | "wording">,
): void {
  documentElement.lang = wording.language;
  documentElement.dataset.theme = settings.theme;
  documentElement.dataset.textSize = settings.textSize;
}
