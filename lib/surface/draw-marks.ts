import { describeMarks } from "../annotate/describe-marks";
import type { View } from "../browser/page-session";
import type { Settings } from "../browser/settings-schema";
import { highlightMarks } from "../browser/tabs";

/** Draws the marks of what is in view in its page, or takes them off, as the reader wants it. */
export function drawMarks(view: Extract<View, { state: "ready" }>, settings: Settings): void {
  const { marks, markColors } = settings;
  const isOn = marks === "always" || (marks === "asked" && view.isAsked);
  void highlightMarks(view.page.tabId, isOn ? describeMarks(view.digest) : [], markColors);
}
