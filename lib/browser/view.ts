import type { Digest, NoArticleReason } from "../types";
import type { RefusalReason } from "./describe-refusal";
import type { PageRef } from "./tabs";

/**
 * What a surface shows. While a page is read, `gist` is what is known of it so far. `isAsked`: the reader asked for this page, it is not read for its site.
 * `moved` keeps the earlier digest in view and says that it is earlier.
 */
export type View =
  | { state: "reading"; gist?: Digest }
  | { state: "ready"; page: PageRef; digest: Digest; isAsked: boolean }
  | { state: "moved"; page: PageRef; digest: Digest; isRefused: boolean }
  | { state: "no-article"; reason: NoArticleReason }
  | { state: "no-access"; reason: RefusalReason }
  | { state: "stopped"; reason: StopReason }
  | { state: "failed" };

/** Why a reading ended before the page answered. A page that is "slow" is still waited for. */
export type StopReason = "slow" | "cancelled";

/** True for a view that has a digest to show. */
export function hasDigest(view: View): view is Extract<View, { digest: Digest }> {
  return view.state === "ready" || view.state === "moved";
}

/** True for a reading of which the gist is there. */
export function hasGist(view: View): boolean {
  return view.state === "reading" && view.gist !== undefined;
}

/** The digest in view; null where there is none. */
export function pickDigest(view: View): Digest | null {
  return "digest" in view ? view.digest : null;
}
