import { storage } from "wxt/utils/storage";
import { SETTING_KEYS, toSettings, type SettingKey, type Settings } from "./settings-schema";

/** Settings as they stand, and the names of those whose stored value could not be used. */
export type ReadSettings = ReturnType<typeof toSettings>;

const items = Object.fromEntries(
  SETTING_KEYS.map((key) => [key, storage.defineItem<unknown>(`local:${key}`)]),
) as Record<SettingKey, ReturnType<typeof storage.defineItem<unknown>>>;

/** The reader's settings; defaults for all that storage does not give. Never throws. */
export async function readSettings(): Promise<ReadSettings> {
  const entries = SETTING_KEYS.map(
    async (key) => [key, await items[key].getValue().catch(() => null)] as const,
  );
  return toSettings(Object.fromEntries(await Promise.all(entries)));
}

/** Stores one setting; rejects when the browser's storage refuses, and nothing is changed then. */
export async function saveSetting<Key extends SettingKey>(
  key: Key,
  value: Settings[Key],
): Promise<void> {
  await items[key].setValue(value);
}

/** Stores all settings in one write: all or, when the storage refuses, none. */
export async function saveSettings(settings: Settings): Promise<void> {
  await storage.setItems(
    SETTING_KEYS.map((key) => ({ key: `local:${key}`, value: settings[key] })),
  );
}

/** Calls back after every change of a setting, in whichever surface; returns how to stop. */
export function watchSettings(onChange: () => void): () => void {
  const stops = Object.values(items).map((item) => item.watch(onChange));
  return () => stops.forEach((stop) => stop());
}
