import { useState } from "preact/hooks";
import type { Settings } from "../lib/browser/settings";
import { useWording } from "./wording-context";

export type OptionsProps = {
  settings: Settings;
  /** Some stored settings could not be read and stand at their defaults. */
  hasUnreadable: boolean;
  languages: { code: string; name: string }[];
  bulletCounts: number[];
  /** Stores one setting at once; rejects when it could not be stored. */
  onSave: <Key extends keyof Settings>(key: Key, value: Settings[Key]) => Promise<void>;
};

/** The options: every change is stored at once and applies in all open surfaces. */
export function Options({ settings, hasUnreadable, onSave, ...choices }: OptionsProps) {
  const wording = useWording();
  const [outcome, setOutcome] = useState<"options.saved" | "options.saveFailed" | null>(null);
  const save = <Key extends keyof Settings>(key: Key, value: Settings[Key]) => {
    onSave(key, value).then(
      () => setOutcome("options.saved"),
      () => setOutcome("options.saveFailed"),
    );
  };
  return (
    <main data-surface="options" data-state="ready">
      <h1>{wording.say("options.title")}</h1>
      {hasUnreadable && <p class="notice">{wording.say("options.corrupt")}</p>}
      <LanguageField value={settings.language} languages={choices.languages} onSave={save} />
      <label class="field">
        <span>{wording.say("options.bulletCount")}</span>
        <select
          name="bulletCount"
          value={settings.bulletCount}
          onChange={(event) => save("bulletCount", Number(event.currentTarget.value))}
        >
          {choices.bulletCounts.map((count) => (
            <option key={count} value={count}>
              {wording.number(count)}
            </option>
          ))}
        </select>
        <small>{wording.say("options.bulletCountHint")}</small>
      </label>
      <label class="field check">
        <input
          type="checkbox"
          name="marks"
          checked={settings.marks}
          onChange={(event) => save("marks", event.currentTarget.checked)}
        />
        <span>{wording.say("options.marks")}</span>
        <small>{wording.say("options.marksHint")}</small>
      </label>
      <p class="live" role="status" data-part="saved">
        {outcome && wording.say(outcome)}
      </p>
      <h2>{wording.say("options.privacy")}</h2>
      <p>{wording.say("options.privacyText")}</p>
    </main>
  );
}

type LanguageFieldProps = {
  value: string;
  languages: { code: string; name: string }[];
  onSave: (key: "language", value: string) => void;
};

function LanguageField({ value, languages, onSave }: LanguageFieldProps) {
  const wording = useWording();
  return (
    <label class="field">
      <span>{wording.say("options.language")}</span>
      <select
        name="language"
        value={value}
        onChange={(event) => onSave("language", event.currentTarget.value)}
      >
        <option value="auto">{wording.say("options.language.auto")}</option>
        {languages.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
