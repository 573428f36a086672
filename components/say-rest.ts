import type { RestView } from "../lib/surface/rest-session";
import type { Wording } from "../lib/wording/create-wording";

/** What a link to another page of the article says; `page` is null for all of them in one. */
export function sayOpenPage(page: number | null, wording: Wording): string {
  return page === null ? wording.say("rest.openWhole") : wording.say("rest.openPage", { page });
}

/** How far the reading of an article's other pages is, or what went wrong; null before the click. */
export function sayRest({ state, total }: RestView, wording: Wording): string | null {
  if (state.kind === "read") return wording.say("rest.done", { count: total });
  if (state.kind === "reading")
    return state.page === null
      ? wording.say("rest.readingWhole", { total: state.total })
      : wording.say("rest.reading", { page: state.page, total: state.total });
  if (state.kind !== "stopped") return null;
  const { kind, page } = state.fault;
  const name = page === null ? wording.say("rest.whole") : wording.say("rest.page", { page });
  return wording.say(`rest.fault.${kind}`, { page: name });
}
