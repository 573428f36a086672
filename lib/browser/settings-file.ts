import { isSetting, SETTING_KEYS, type SettingKey, type Settings } from "./settings-schema";
import { readVersion, SETTINGS_VERSION, toCurrentForm } from "./settings-versions";

/** Far above what a reader keeps by hand, far below what would stall the page. */
const MAX_CHARACTERS = 1_000_000;

/** Why a file was not taken; `setting` names the one that is wrong. */
export type SettingsFileFault =
  | { kind: "too-large" | "not-json" | "not-ours" | "newer" }
  | { kind: "wrong-setting"; setting: string };

/** The settings as a file's text. Keys to endpoints are no settings and never in it. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ ringkas: SETTINGS_VERSION, settings }, null, 2)}\n`;
}

/**
 * The settings in a file's text over those that hold now, or why the file was not taken. A file
 * with anything wrong in it is refused whole; settings that it does not have stay as they are.
 */
export function readSettingsFile(
  text: string,
  current: Settings,
): { settings: Settings } | { fault: SettingsFileFault } {
  if (text.length > MAX_CHARACTERS) return { fault: { kind: "too-large" } };
  const file = toObject(text);
  if (file === null) return { fault: { kind: "not-json" } };
  const version = readVersion(file.ringkas);
  if (version === null || !isObject(file.settings)) return { fault: { kind: "not-ours" } };
  if (version > SETTINGS_VERSION) return { fault: { kind: "newer" } };
  const settings = toCurrentForm(file.settings, version);
  const wrong = Object.keys(settings).find((key) => !isKey(key) || !isSetting(key, settings[key]));
  if (wrong !== undefined) return { fault: { kind: "wrong-setting", setting: wrong } };
  return { settings: { ...current, ...settings } };
}

function toObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isKey(key: string): key is SettingKey {
  return SETTING_KEYS.some((known) => known === key);
}
