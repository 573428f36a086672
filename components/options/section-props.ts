import type { SettingKey, Settings } from "../../lib/browser/settings-schema";

/** What each section of the options starts from. */
export type SectionProps = {
  settings: Settings;
  /** Stores one setting at once. */
  onSave: <Key extends SettingKey>(key: Key, value: Settings[Key]) => void;
};
