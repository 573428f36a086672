import { browser } from "wxt/browser";
import type { Mark } from "../annotate/mark";
import { toMarkStyle, type MarkColors } from "../annotate/mark-style";
import type { PageReader, PageState } from "../annotate/page-reader";
import { pickWords } from "../article/pick-words";
import type { ReadingData } from "../article/reading-data";
import type { Reading } from "../types";
import { callInPage } from "./call-in-page";
import { isPrivateSite } from "./is-private-site";
import { describeRefusal, type RefusalReason } from "./describe-refusal";
import { settleReading } from "./settle-reading";
import type { EarlyAsk } from "./start-asking";
import { READER_FILE, type Tab } from "./tab";
import { toPageAnswer } from "./to-page-answer";
import { toPageIcon } from "./to-page-icon";

/**
 * A page in a tab: results are bound to it, so that one page's never show for another. `icon` is
 * a data address, null where the page has none that need not be fetched.
 */
export type PageRef = { tabId: number; url: string; icon: string | null };

export type TabReading =
  { kind: "read"; page: PageRef; reading: Reading } | { kind: "refused"; reason: RefusalReason };

declare global {
  /** Set by the reader script in its own world of the page; the page cannot see it. */
  var ringkasReader: PageReader | undefined;
}

/** The active tab of a window (default: the window in front); null when there is none. */
export async function readActiveTab(windowId?: number): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({
    active: true,
    ...(windowId === undefined ? { currentWindow: true } : { windowId }),
  });
  return tab?.id === undefined ? null : { tabId: tab.id, address: tab.url ?? null };
}

/** The id of the active tab of a window; null when there is none. */
export async function readActiveTabId(windowId: number): Promise<number | null> {
  return (await readActiveTab(windowId))?.tabId ?? null;
}

/** The address of a tab's page; null where the browser does not let us see it. */
export async function readTabAddress(tabId: number): Promise<string | null> {
  return (await readTabFacts(tabId))?.url ?? null;
}

function readTabFacts(tabId: number) {
  return browser.tabs.get(tabId).catch(() => null);
}

type ReadTabOptions = {
  privateSites: readonly string[];
  words: ReadingData;
  /** The reader script's answer where it is in the page already. */
  injection?: EarlyAsk["injection"];
};

/**
 * Reads the page in a tab: the reader script is injected and asked, with the words of the page's
 * language alone. "refused" where the browser lets us see nothing of the page (no grant, its own
 * pages), or the reader said never.
 */
export async function readTab(
  { tabId, address }: Tab,
  { privateSites, words, injection = null }: ReadTabOptions,
): Promise<TabReading> {
  if (address && isPrivateSite(address, privateSites))
    return { kind: "refused", reason: "private" };
  try {
    const script = { target: { tabId }, files: [READER_FILE] };
    const [answer] = await (injection ?? browser.scripting.executeScript(script));
    return await readStated(tabId, (answer?.result as PageState | undefined) ?? null, words);
  } catch (error) {
    return { kind: "refused", reason: describeRefusal(address, String(error)) };
  }
}

/** Ends the readings that are under way in a tab's page. */
export async function cancelTab(tabId: number): Promise<void> {
  await callInPage(tabId, () => globalThis.ringkasReader?.cancel());
}

/** Reads a page anew that the reader script is in already. */
export async function readTabAgain(tabId: number, words: ReadingData): Promise<TabReading> {
  return readStated(tabId, await readPageState(tabId), words);
}

async function readStated(
  tabId: number,
  state: PageState | null,
  words: ReadingData,
): Promise<TabReading> {
  if (state?.contentType === "application/pdf") return { kind: "refused", reason: "pdf" };
  const call = (given: ReadingData) => globalThis.ringkasReader?.read(given);
  const own = pickWords(words, state?.language ?? "");
  const [given, tab] = await Promise.all([callInPage(tabId, call, own), readTabFacts(tabId)]);
  const answer = toPageAnswer(given);
  if (!answer || !state) return { kind: "refused", reason: describeRefusal(tab?.url ?? null, "") };
  const reading = await settleReading(answer, words);
  const page = { tabId, url: state.url, icon: toPageIcon(tab?.favIconUrl) };
  return { kind: "read", page, reading };
}

/** How the page in a tab stands now; null without access or where nothing was read since it loaded. */
export async function readPageState(tabId: number): Promise<PageState | null> {
  return (await callInPage(tabId, () => globalThis.ringkasReader?.state())) ?? null;
}

/** Draws marks in a page; none where the page can no longer be reached. */
export async function highlightMarks(
  tabId: number,
  marks: Mark[],
  colors: MarkColors,
): Promise<void> {
  await insertMarkStyle(tabId, colors);
  await callInPage(tabId, (given: Mark[]) => globalThis.ringkasReader?.mark(given), marks);
}

/** Scrolls to marked words in the page; how many of the marks are found exactly once. */
export async function jumpToMarks(
  tabId: number,
  marks: Mark[],
  colors: MarkColors,
): Promise<number> {
  await insertMarkStyle(tabId, colors);
  const call = (given: Mark[]) => globalThis.ringkasReader?.jump(given);
  return (await callInPage(tabId, call, marks)) ?? 0;
}

/** Scrolls a page back to where it stood before the first jump. */
export async function jumpBack(tabId: number): Promise<void> {
  await callInPage(tabId, () => globalThis.ringkasReader?.back());
}

/** Lets a page tell where in its text the reader points and scrolls to. */
export async function watchWordsIn(tabId: number): Promise<void> {
  await callInPage(tabId, () => globalThis.ringkasReader?.watch());
}

/**
 * The sheet is out of the page's sight. It is inserted with the author's origin: Chromium 156
 * paints no background of a `::highlight()` from a user's sheet. Taken out and put in anew, it is
 * the last: the colours chosen last hold.
 */
async function insertMarkStyle(tabId: number, colors: MarkColors): Promise<void> {
  const style = { target: { tabId }, css: toMarkStyle(colors) };
  await browser.scripting.removeCSS(style).catch(() => {});
  await browser.scripting.insertCSS(style).catch(() => {});
}
