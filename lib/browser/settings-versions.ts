/** Settings as they were stored or written out, by key, in the form of some version. */
export type StoredSettings = Record<string, unknown>;

/** Takes settings from the form of one version to that of the next. */
export type VersionStep = (stored: StoredSettings) => StoredSettings;

/** The first step leads from version 1 to 2; a setting that gets another name or form adds one. */
const STEPS: readonly VersionStep[] = [];

/** The version of the form in which this build writes settings, into storage and into files. */
export const SETTINGS_VERSION = STEPS.length + 1;

/** The key under which that version is stored beside the settings. */
export const VERSION_KEY = "settingsVersion";

/** The version in unknown input; null for what is no version. */
export function readVersion(value: unknown): number | null {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : null;
}

/** Settings of an earlier version in this build's form; those of a newer one as they are. */
export function toCurrentForm(
  stored: StoredSettings,
  version: number,
  steps: readonly VersionStep[] = STEPS,
): StoredSettings {
  return steps.slice(version - 1).reduce((form, step) => step(form), stored);
}

/**
 * What is to be written, in one go, for some settings to change: those, and with them whatever is
 * still stored in an earlier form. What is stored in this or a newer form is not touched.
 */
export function toWrites(
  changes: StoredSettings,
  earlier: { stored: StoredSettings; version: number },
  steps: readonly VersionStep[] = STEPS,
): StoredSettings {
  const { stored, version } = earlier;
  const current = Object.entries(toCurrentForm(stored, version, steps));
  const renewed = current.filter(([key, value]) => stored[key] !== value);
  return { ...Object.fromEntries(renewed), ...changes };
}
