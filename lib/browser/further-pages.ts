import * as v from "valibot";
import { browser } from "wxt/browser";
import type { PageAnswer } from "../article/page-article";
import type { ReadingData } from "../article/reading-data";
import type { PageFetcher } from "../network/page-fetcher";
import type { PageFaultKind } from "../network/request-page";
import type { Reading } from "../types";
import { callInPage } from "./call-in-page";
import { settleReading } from "./settle-reading";
import { toPageAnswer } from "./to-page-answer";

/** What came of a further page; "left" when the open page can no longer be reached. */
export type FurtherPage =
  | { kind: "page"; url: string; reading: Reading }
  | { kind: "fault"; fault: PageFaultKind | "left" };

declare global {
  /** Set in our own world of the page once the reader has asked for the rest of its article. */
  var ringkasPages: PageFetcher<PageAnswer> | undefined;
}

const PAGES_FILE = "/pages.js";

/**
 * Fetches a further page of the article that is open in a tab, from within that page: by its own
 * origin and with the reader's own access, and with no permission beyond that for the page.
 */
export async function fetchFurtherPage(
  tabId: number,
  address: string,
  words: ReadingData,
): Promise<FurtherPage> {
  const file = { target: { tabId }, files: [PAGES_FILE] };
  const isThere = await browser.scripting.executeScript(file).then(Boolean, () => false);
  if (!isThere) return { kind: "fault", fault: "left" };
  const call = (from: string) => globalThis.ringkasPages?.bring(from);
  const answer = await callInPage(tabId, call, address);
  return (await toFurtherPage(answer, words)) ?? { kind: "fault", fault: "left" };
}

/** A further page that was fetched before, as by another surface; null when it was not. */
export async function findFurtherPage(
  tabId: number,
  address: string,
  words: ReadingData,
): Promise<FurtherPage | null> {
  const call = (from: string) => globalThis.ringkasPages?.find(from) ?? null;
  return toFurtherPage(await callInPage(tabId, call, address), words);
}

/** Gives up what is being fetched in a tab's page. */
export async function cancelFurtherPage(tabId: number): Promise<void> {
  await callInPage(tabId, () => globalThis.ringkasPages?.cancel());
}

const FAULTS: PageFaultKind[] = [
  "offline",
  "unreachable",
  "not-found",
  "forbidden",
  "server-error",
  "redirected",
  "not-html",
  "too-large",
  "broken",
  "no-answer",
  "cancelled",
];

const FetchedPage = v.variant("kind", [
  v.object({ kind: v.literal("page"), url: v.pipe(v.string(), v.url()), answer: v.unknown() }),
  v.object({ kind: v.literal("fault"), fault: v.picklist(FAULTS) }),
]);

/** What came out of a page's process, or null when it is not of its type. */
async function toFurtherPage(input: unknown, words: ReadingData): Promise<FurtherPage | null> {
  const result = v.safeParse(FetchedPage, input);
  if (!result.success) return null;
  if (result.output.kind === "fault") return result.output;
  const { url, answer } = result.output;
  const read = toPageAnswer(answer);
  return read && { kind: "page", url, reading: await settleReading(read, words) };
}
