import {
  ACTIONS,
  MAX_BULLETS,
  MIN_BULLETS,
  TEXT_SIZES,
  THEMES,
} from "../../lib/browser/settings-schema";
import { useWording } from "../wording-context";
import { SelectField } from "./fields";
import type { SectionProps } from "./section-props";

const BULLET_COUNTS = Array.from(
  { length: MAX_BULLETS - MIN_BULLETS + 1 },
  (_, index) => MIN_BULLETS + index,
);

export type ReadingSectionProps = SectionProps & { languages: { code: string; name: string }[] };

/** Language, look, length, and what the toolbar icon opens. */
export function ReadingSection({ settings, languages, onSave }: ReadingSectionProps) {
  const wording = useWording();
  const labelled = <Value extends string>(name: string, values: readonly Value[]) =>
    values.map((value) => ({ value, label: wording.say(`options.${name}.${value}`) }));
  return (
    <section>
      <h2>{wording.say("options.reading")}</h2>
      <SelectField
        name="language"
        label={wording.say("options.language")}
        value={settings.language}
        choices={[
          { value: "auto", label: wording.say("options.language.auto") },
          ...languages.map(({ code, name }) => ({ value: code, label: name, lang: code })),
        ]}
        onChange={(value) => onSave("language", value)}
      />
      <SelectField
        name="theme"
        label={wording.say("options.theme")}
        value={settings.theme}
        choices={labelled("theme", THEMES)}
        onChange={(value) => onSave("theme", value)}
      />
      <SelectField
        name="textSize"
        label={wording.say("options.textSize")}
        value={settings.textSize}
        choices={labelled("textSize", TEXT_SIZES)}
        onChange={(value) => onSave("textSize", value)}
      />
      <SelectField
        name="bulletCount"
        label={wording.say("options.bulletCount")}
        hint={wording.say("options.bulletCountHint")}
        value={settings.bulletCount}
        choices={BULLET_COUNTS.map((value) => ({ value, label: wording.number(value) }))}
        onChange={(value) => onSave("bulletCount", value)}
      />
      <SelectField
        name="action"
        label={wording.say("options.action")}
        value={settings.action}
        choices={labelled("action", ACTIONS)}
        onChange={(value) => onSave("action", value)}
      />
    </section>
  );
}
