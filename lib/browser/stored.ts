import { browser } from "wxt/browser";

/** "local" stays on this device; "session" as long as the browser runs. */
type Area = "local" | "session";

/** What is stored under each of the keys, in their order; null for nothing. */
export async function readStored(area: Area, keys: readonly string[]): Promise<unknown[]> {
  const stored: Record<string, unknown> = await browser.storage[area].get([...keys]);
  return keys.map((key) => stored[key] ?? null);
}

/** Stores all values or, when the browser's storage refuses, none. */
export async function writeStored(area: Area, values: Record<string, unknown>): Promise<void> {
  await browser.storage[area].set(values);
}

/**
 * Calls back once after every change of what is stored locally under one of the keys; returns how
 * to stop. Firefox tells of values that were stored anew as they were; that is no change.
 */
export function watchStored(keys: readonly string[], onChange: () => void): () => void {
  const listener = (changes: Record<string, Change>, area: string) => {
    if (area === "local" && keys.some((key) => isChange(changes[key]))) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

type Change = { oldValue?: unknown; newValue?: unknown };

function isChange(change: Change | undefined): boolean {
  return !!change && JSON.stringify(change.oldValue) !== JSON.stringify(change.newValue);
}
