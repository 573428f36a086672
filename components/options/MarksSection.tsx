import { MARK_MODES } from "../../lib/browser/settings-schema";
import { useWording } from "../wording-context";
import { Field, SelectField } from "./fields";
import type { SectionProps } from "./section-props";

/** When marks are drawn in the page, and in which colours. */
export function MarksSection({ settings, onSave }: SectionProps) {
  const wording = useWording();
  return (
    <section>
      <h2>{wording.say("options.marks")}</h2>
      <p class="soft">{wording.say("options.marksHint")}</p>
      <SelectField
        name="marks"
        label={wording.say("options.marksWhen")}
        value={settings.marks}
        choices={MARK_MODES.map((value) => ({
          value,
          label: wording.say(`options.marks.${value}`),
        }))}
        onChange={(value) => onSave("marks", value)}
      />
      {(["content", "cue", "source"] as const).map((kind) => (
        <Field key={kind} label={wording.say(`options.markColor.${kind}`)}>
          <input
            type="color"
            name={`markColor-${kind}`}
            value={settings.markColors[kind]}
            onChange={({ currentTarget }) =>
              onSave("markColors", { ...settings.markColors, [kind]: currentTarget.value })
            }
          />
        </Field>
      ))}
    </section>
  );
}
