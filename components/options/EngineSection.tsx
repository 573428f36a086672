import type { EngineSetting } from "../../lib/models/create-engine";
import type { EngineFacts } from "../../lib/surface/open-engine";
import { useWording } from "../wording-context";
import { EndpointFields, type EndpointFieldsProps } from "./EndpointFields";
import { SelectField } from "./fields";

export type EngineSectionProps = EndpointFieldsProps & {
  choices: readonly EngineSetting["choice"][];
};

/** Which model may write summaries: none until the reader chooses one. */
export function EngineSection(props: EngineSectionProps) {
  const wording = useWording();
  const { choices, onSave } = props;
  const { setting, state } = props.facts;
  return (
    <section data-part="engine-options">
      <h2>{wording.say("options.engine")}</h2>
      <p class="soft">{wording.say("options.engineHint")}</p>
      <SelectField
        name="engine"
        label={wording.say("options.engineChoice")}
        hint={wording.say(`engine.${toHintKey(setting.choice)}.hint`)}
        value={setting.choice}
        choices={choices.map((value) => ({ value, label: wording.say(`engine.${value}`) }))}
        onChange={(choice) => onSave({ choice })}
      />
      {setting.choice === "endpoint" && <EndpointFields {...props} />}
      {setting.choice.startsWith("device") && <DeviceState state={state} />}
    </section>
  );
}

function toHintKey(choice: EngineSetting["choice"]): string {
  return choice.startsWith("device") ? "device" : choice;
}

/** The built-in model is asked for the language of the interface; an article may have another. */
function DeviceState({ state }: Pick<EngineFacts, "state">) {
  const wording = useWording();
  if (state === null) return null;
  const isLanguage = state.kind === "unavailable" && state.reason === "language";
  const key = state.kind === "unavailable" ? `unavailable.${state.reason}` : state.kind;
  return (
    <p role="status" data-part="engine-state">
      {isLanguage
        ? wording.say("options.engineLanguage", {
            language: wording.languageName(wording.language),
          })
        : wording.say(`engine.${key}`)}
    </p>
  );
}
