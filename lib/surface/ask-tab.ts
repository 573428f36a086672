import { readSettings } from "../browser/settings";
import type { EarlyAsk } from "../browser/start-asking";
import type { Tab } from "../browser/tab";
import { readActiveTab, readTab, readTabAddress, type TabReading } from "../browser/tabs";
import { readingData } from "../data/reading";

/** The tab that the reader asked for, and the reading of its page, which is under way. */
export type AskedTab = { tab: Tab; reading: Promise<TabReading> };

/**
 * Asks the page in front before there is anything to show its answer with; null without a tab.
 * `start` is what was asked of it earlier still.
 */
export async function askTab(start: Promise<EarlyAsk | null> | null): Promise<AskedTab | null> {
  const [asked, { settings }] = await Promise.all([start ?? askLate(), readSettings()]);
  if (asked === null) return null;
  const { tab, injection } = asked;
  return { tab, reading: readAllowed(tab, settings.privateSites, injection) };
}

async function askLate(): Promise<EarlyAsk | null> {
  const tab = await readActiveTab();
  return tab && { tab, injection: null };
}

/** Reads the page in a tab; what was asked already is taken for the first answer of its tab. */
export function createPageAsker(
  asked: AskedTab | null,
): (tabId: number, privateSites: readonly string[]) => Promise<TabReading> {
  let first = asked;
  return async (tabId, privateSites) => {
    const reading = first?.tab.tabId === tabId ? first.reading : null;
    first = null;
    return reading ?? readAllowed({ tabId, address: await readTabAddress(tabId) }, privateSites);
  };
}

function readAllowed(
  tab: Tab,
  privateSites: readonly string[],
  injection: EarlyAsk["injection"] = null,
): Promise<TabReading> {
  return readTab(tab, { privateSites, words: readingData, injection });
}
