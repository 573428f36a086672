import { storage } from "wxt/utils/storage";

/** What the reader can choose. */
export type Settings = {
  /** "auto" or the code of an interface language. */
  language: string;
  /** Sentences to choose where the publisher wrote no bullets: 3 to 7. */
  bulletCount: number;
  /** Whether statements, cues and sources are marked in the page. */
  marks: boolean;
};

export const MIN_BULLETS = 3;
export const MAX_BULLETS = 7;

export const DEFAULT_SETTINGS: Settings = { language: "auto", bulletCount: 3, marks: true };

const items = {
  language: storage.defineItem<unknown>("local:language"),
  bulletCount: storage.defineItem<unknown>("local:bulletCount"),
  marks: storage.defineItem<unknown>("local:marks"),
};

/**
 * Settings out of whatever was stored, field by field: a field that cannot be used takes its
 * default and is named in `unreadable`; a field never stored takes its default silently.
 */
export function toSettings(stored: Record<keyof Settings, unknown>): {
  settings: Settings;
  unreadable: (keyof Settings)[];
} {
  const valid: Record<keyof Settings, (value: unknown) => boolean> = {
    language: (value) => typeof value === "string" && /^(auto|[a-z]{2,3})$/.test(value),
    bulletCount: (value) =>
      Number.isInteger(value) && Number(value) >= MIN_BULLETS && Number(value) <= MAX_BULLETS,
    marks: (value) => typeof value === "boolean",
  };
  const keys = Object.keys(valid) as (keyof Settings)[];
  const isStored = (key: keyof Settings) => stored[key] !== null && stored[key] !== undefined;
  const usable = keys.filter((key) => isStored(key) && valid[key](stored[key]));
  const chosen = Object.fromEntries(usable.map((key) => [key, stored[key]])) as Partial<Settings>;
  return {
    settings: { ...DEFAULT_SETTINGS, ...chosen },
    unreadable: keys.filter((key) => isStored(key) && !usable.includes(key)),
  };
}

/** The reader's settings; defaults for all that storage does not give. Never throws. */
export async function readSettings(): Promise<ReturnType<typeof toSettings>> {
  const readItem = (key: keyof Settings) => items[key].getValue().catch(() => null);
  const [language, bulletCount, marks] = await Promise.all([
    readItem("language"),
    readItem("bulletCount"),
    readItem("marks"),
  ]);
  return toSettings({ language, bulletCount, marks });
}

/** Stores one setting; rejects when the browser's storage refuses, and nothing is changed then. */
export async function saveSetting<Key extends keyof Settings>(
  key: Key,
  value: Settings[Key],
): Promise<void> {
  await items[key].setValue(value);
}

/** Calls back after every change of a setting, in whichever surface; returns how to stop. */
export function watchSettings(onChange: () => void): () => void {
  const stops = Object.values(items).map((item) => item.watch(onChange));
  return () => stops.forEach((stop) => stop());
}
