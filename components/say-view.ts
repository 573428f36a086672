import type { View } from "../lib/browser/page-session";
import type { OtherPlace, ReadingPlace } from "../lib/surface/reading-place";
import type { Wording } from "../lib/wording/create-wording";

/**
 * Key of the words for a view without an article; null for every other. `ungranted` is what the
 * surface says of a page that it may not read.
 */
export function toStateKey(view: View, ungranted: "needsClick" | "no-access"): string | null {
  if (view.state === "failed") return "failed";
  if (view.state === "no-article" || view.state === "stopped") return view.reason;
  if (view.state !== "no-access") return null;
  return view.reason === "no-access" ? ungranted : view.reason;
}

/** A view in one sentence or two, for readers who cannot see what has changed. */
export function sayView(view: View, stateKey: string | null, wording: Wording): string {
  if (stateKey !== null)
    return `${wording.say(`state.${stateKey}.title`)}. ${wording.say(`state.${stateKey}`)}`;
  if (view.state === "moved")
    return `${wording.say("state.moved")} ${wording.say(view.isRefused ? "state.needsClick" : "state.movedHint")}`;
  if (view.state !== "ready") return wording.say("state.reading");
  const { summaries, sources } = view.digest;
  return wording.say("announce.ready", {
    points: wording.say("bullets.count", { count: summaries[0]?.bullets.length ?? 0 }),
    sources: wording.say("sources.count", { count: sources.length }),
  });
}

/** What came of the reader's last click, in a sentence; null when there is nothing to say. */
export function sayPlace(place: ReadingPlace, total: number, wording: Wording): string | null {
  if (place.hasSaveFailed) return wording.say("options.saveFailed");
  if (place.isPast) return wording.say("state.passed");
  if (place.elsewhere) return sayElsewhere(place.elsewhere, wording);
  if (place.isLost) return wording.say("state.notFoundInPage");
  if (!place.canGoBack || place.isFromPage) return null;
  return place.statement === null
    ? wording.say("announce.shown")
    : wording.say("announce.statement", { number: place.statement + 1, total });
}

/** That words stand on another page of the article, and on which. */
export function sayElsewhere({ page }: OtherPlace, wording: Wording): string {
  return page === null ? wording.say("state.onOtherPage") : wording.say("state.onPage", { page });
}
