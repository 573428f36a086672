import { readSettings } from "../browser/settings";
import { readActiveTab, readTab, readTabAddress, type Tab, type TabReading } from "../browser/tabs";
import { readingData } from "../data/reading";

/** The tab that the reader asked for, and the reading of its page, which is under way. */
export type AskedTab = { tab: Tab; reading: Promise<TabReading> };

/** Asks the page in front before there is anything to show its answer with; null without a tab. */
export async function askTab(): Promise<AskedTab | null> {
  const [tab, { settings }] = await Promise.all([readActiveTab(), readSettings()]);
  return tab && { tab, reading: readAllowed(tab, settings.privateSites) };
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

function readAllowed(tab: Tab, privateSites: readonly string[]): Promise<TabReading> {
  return readTab(tab, { privateSites, words: readingData });
}
