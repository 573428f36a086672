import {
  DEFAULT_SETTINGS,
  SETTING_KEYS,
  toSettings,
  type SettingKey,
  type Settings,
} from "./settings-schema";
import {
  readVersion,
  SETTINGS_VERSION,
  toCurrentForm,
  toWrites,
  VERSION_KEY,
  type StoredSettings,
} from "./settings-versions";
import { readStored, watchStored, writeStored } from "./stored";

/**
 * Settings as they stand, the names of those whose stored value could not be used as it is, and
 * whether a newer version stored them.
 */
export type ReadSettings = ReturnType<typeof toSettings> & { isNewer: boolean };

/** The reader's settings; defaults for all that storage does not give. Never throws. */
export async function readSettings(): Promise<ReadSettings> {
  try {
    const { stored, version } = await readSettingsStored();
    const isNewer = version > SETTINGS_VERSION;
    return { ...toSettings(toCurrentForm(stored, version)), isNewer };
  } catch {
    return { settings: DEFAULT_SETTINGS, unreadable: SETTING_KEYS, isNewer: false };
  }
}

/** Stores one setting; rejects when the browser's storage refuses, and nothing is changed then. */
export async function saveSetting<Key extends SettingKey>(
  key: Key,
  value: Settings[Key],
): Promise<void> {
  const earlier = await readSettingsStored();
  // A newer version's number stays: the other settings are still in its form.
  await write({ [key]: value }, { ...earlier, next: Math.max(earlier.version, SETTINGS_VERSION) });
}

/** Stores all settings in one write: all or, when the storage refuses, none. */
export async function saveSettings(settings: Settings): Promise<void> {
  await write(settings, { stored: {}, version: SETTINGS_VERSION, next: SETTINGS_VERSION });
}

/** Calls back after every change of settings, in whichever surface; returns how to stop. */
export function watchSettings(onChange: () => void): () => void {
  return watchStored(SETTING_KEYS, onChange);
}

/** What is stored, in one look; what was stored without a version is of the first. */
async function readSettingsStored(): Promise<{ stored: StoredSettings; version: number }> {
  const [version, ...values] = await readStored("local", [VERSION_KEY, ...SETTING_KEYS]);
  const entries = SETTING_KEYS.map((key, index) => [key, values[index]] as const);
  const stored = Object.fromEntries(entries.filter(([, value]) => value !== null));
  return { stored, version: readVersion(version) ?? 1 };
}

async function write(
  changes: StoredSettings,
  { next, ...earlier }: { stored: StoredSettings; version: number; next: number },
): Promise<void> {
  await writeStored("local", { ...toWrites(changes, earlier), [VERSION_KEY]: next });
}
