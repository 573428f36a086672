import * as v from "valibot";
import { pickReaderSources, readReaderSources, type ReaderSources } from "../sources/corrections";

export const MIN_BULLETS = 3;
export const MAX_BULLETS = 7;

export const THEMES = ["auto", "light", "dark"] as const;
export const TEXT_SIZES = ["small", "normal", "large", "larger"] as const;
/** "off": none; "asked": on pages that the reader asked for; "always": also on allowed sites. */
export const MARK_MODES = ["off", "asked", "always"] as const;
export const ACTIONS = ["popup", "panel"] as const;

const hexColor = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/));
const host = v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/), v.maxLength(253));
/** Lists that a reader keeps by hand; more than this is no list of a hand. */
const MAX_LIST = 2000;

/** Every setting with its type and limits. */
const settingsSchema = {
  /** "auto" or the code of an interface language. */
  language: v.pipe(v.string(), v.regex(/^(auto|[a-z]{2,3})$/)),
  theme: v.picklist(THEMES),
  textSize: v.picklist(TEXT_SIZES),
  /** Sentences to choose where the publisher wrote no bullets. */
  bulletCount: v.pipe(v.number(), v.integer(), v.minValue(MIN_BULLETS), v.maxValue(MAX_BULLETS)),
  marks: v.picklist(MARK_MODES),
  /** Colours of the marks in the page, as the reader chose them. */
  markColors: v.object({ content: hexColor, cue: hexColor, source: hexColor }),
  /** What a click on the toolbar icon opens. */
  action: v.picklist(ACTIONS),
  /** Kinds of checks that the reader switched off. */
  hiddenChecks: v.pipe(v.array(v.string()), v.maxLength(MAX_LIST)),
  /** Hosts that are never read, their sub-domains included. */
  privateSites: v.pipe(v.array(host), v.maxLength(MAX_LIST)),
  /** Own sources, and what the reader said is wrong about known ones. */
  readerSources: v.custom<ReaderSources>((value) => readReaderSources(value) !== null),
};

export type SettingKey = keyof typeof settingsSchema;

/** What the reader can choose. */
export type Settings = {
  [Key in SettingKey]: v.InferOutput<(typeof settingsSchema)[Key]>;
};

export const SETTING_KEYS = Object.keys(settingsSchema) as SettingKey[];

export const DEFAULT_SETTINGS: Settings = {
  language: "auto",
  theme: "auto",
  textSize: "normal",
  bulletCount: MIN_BULLETS,
  marks: "asked",
  markColors: { content: "#e2b83e", cue: "#14808e", source: "#407cbe" },
  action: "popup",
  hiddenChecks: [],
  privateSites: [],
  readerSources: { corrections: [], ownSources: [] },
};

/** What can be used of a list that the reader made, when something in it cannot. */
const usableParts: Partial<Record<SettingKey, (value: unknown) => unknown>> = {
  hiddenChecks: (value) => pickFit(v.string(), value),
  privateSites: (value) => pickFit(host, value),
  readerSources: pickReaderSources,
};

/**
 * Settings out of whatever was stored, field by field: one that does not fit takes its default,
 * a list what is usable of it, and is named in `unreadable`; one never stored takes its default
 * silently.
 */
export function toSettings(stored: Partial<Record<SettingKey, unknown>>): {
  settings: Settings;
  unreadable: SettingKey[];
} {
  const given = SETTING_KEYS.filter((key) => stored[key] !== undefined && stored[key] !== null);
  const unreadable = given.filter((key) => !isSetting(key, stored[key]));
  const toUsable = (key: SettingKey) =>
    unreadable.includes(key) ? usableParts[key]?.(stored[key]) : stored[key];
  const entries = given.map((key) => [key, toUsable(key)] as const);
  const chosen = Object.fromEntries(entries.filter(([key, value]) => isSetting(key, value)));
  return { settings: { ...DEFAULT_SETTINGS, ...(chosen as Partial<Settings>) }, unreadable };
}

/** True when a value may be stored for a setting. */
export function isSetting(key: SettingKey, value: unknown): boolean {
  return v.is(settingsSchema[key], value);
}

/** The entries of a stored list that fit. */
function pickFit(schema: v.GenericSchema, value: unknown): unknown[] {
  return Array.isArray(value)
    ? value.filter((entry) => v.is(schema, entry)).slice(0, MAX_LIST)
    : [];
}
