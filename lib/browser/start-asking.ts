import { isPrivateSite } from "./is-private-site";
import { readVersion, SETTINGS_VERSION, VERSION_KEY } from "./settings-versions";
import { READER_FILE, type Tab } from "./tab";

/** What was asked of the tab in front before there was a script that knows what to do with it. */
export type EarlyAsk = {
  tab: Tab;
  /** What the reader script answers; null where only all of the settings tell whether to read. */
  injection: Promise<ScriptAnswer[]> | null;
};

type ScriptAnswer = { result?: unknown };

/** The browser's own interface: what makes one of the other is not loaded yet. */
export type StartBrowser = {
  tabs: { query: (which: object) => Promise<{ id?: number; url?: string }[]> };
  storage: { local: { get: (keys: string[]) => Promise<Record<string, unknown>> } };
  scripting: {
    executeScript: (script: {
      target: { tabId: number };
      files: string[];
    }) => Promise<ScriptAnswer[]>;
  };
};

declare global {
  /** Set in the popup's document by the first script there. */
  var ringkasStart: Promise<EarlyAsk | null> | undefined;
}

const PRIVATE = "privateSites";

/** Has the page in front load the reader script, if it may be read for certain; null without a tab. */
export async function startAsking(api: StartBrowser): Promise<EarlyAsk | null> {
  const [[tab], stored] = await Promise.all([
    api.tabs.query({ active: true, currentWindow: true }),
    api.storage.local.get([PRIVATE, VERSION_KEY]).catch(() => null),
  ]);
  if (tab?.id === undefined) return null;
  const { id: tabId, url: address = null } = tab;
  const mayRead = stored !== null && isReadable(address, stored);
  const script = { target: { tabId }, files: [READER_FILE] };
  const injection = mayRead ? api.scripting.executeScript(script) : null;
  // Whoever takes the answer sees to it.
  injection?.catch(() => {});
  return { tab: { tabId, address }, injection };
}

/** False already where it is not certain that a page may be read. */
function isReadable(address: string | null, stored: Record<string, unknown>): boolean {
  const { [PRIVATE]: hosts = [], [VERSION_KEY]: version = 1 } = stored;
  if (!Array.isArray(hosts) || readVersion(version) !== SETTINGS_VERSION) return false;
  return address === null || !isPrivateSite(address, hosts.map(String));
}
