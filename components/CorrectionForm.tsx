import { useState } from "preact/hooks";
import {
  CONTROLS,
  ORGANISATION_KINDS,
  type Control,
  type OrganisationKind,
} from "../lib/sources/organisation";
import type { SourceWord } from "../lib/sources/add-correction";
import type { Source } from "../lib/types";
import { useIsPrivateWindow } from "./private-window-context";
import { useWording } from "./wording-context";

export type CorrectionFormProps = {
  source: Source;
  onCorrect: (word: SourceWord) => void;
};

/** "Wrong?" beside a source: it is another one, or its facts are others. */
export function CorrectionForm({ source, onCorrect }: CorrectionFormProps) {
  const wording = useWording();
  const isPrivate = useIsPrivateWindow();
  const [kind, setKind] = useState<OrganisationKind | null>(null);
  const [control, setControl] = useState<Control | null>(null);
  const about = { name: source.name, organisation: source.organization };
  const isKnown = source.organization !== null;
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    onCorrect({ about: "facts", ...about, kind, control });
  };
  return (
    <details class="why" data-part="correction">
      <summary>
        <span class="link">{wording.say("action.wrong")}</span>
      </summary>
      <form class="correction" onSubmit={handleSubmit}>
        {isKnown && (
          <button
            type="button"
            data-action="not-this"
            onClick={() => onCorrect({ about: "name", ...about })}
          >
            {wording.say("correction.notThis", { name: source.name })}
          </button>
        )}
        <Choice
          name="correctionKind"
          label={wording.say("correction.kind")}
          values={ORGANISATION_KINDS}
          sayValue={(value) => wording.say(`organisation.${value}`)}
          onChange={setKind}
        />
        {isKnown && (
          <Choice
            name="correctionControl"
            label={wording.say("correction.control")}
            values={CONTROLS}
            sayValue={(value) => wording.say(`control.${value}`)}
            onChange={setControl}
          />
        )}
        <button type="submit" data-action="correct" disabled={kind === null && control === null}>
          {wording.say(isKnown ? "correction.keep" : "correction.add")}
        </button>
        <p class="soft">{wording.say(isPrivate ? "correction.hintPrivate" : "correction.hint")}</p>
      </form>
    </details>
  );
}

type ChoiceProps<Value extends string> = {
  name: string;
  label: string;
  values: readonly Value[];
  sayValue: (value: Value) => string;
  onChange: (value: Value | null) => void;
};

function Choice<Value extends string>({ values, sayValue, ...props }: ChoiceProps<Value>) {
  const wording = useWording();
  return (
    <label>
      {props.label}
      <select
        name={props.name}
        onChange={({ currentTarget }) =>
          props.onChange(values.find((value) => value === currentTarget.value) ?? null)
        }
      >
        <option value="">{wording.say("correction.asIs")}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {sayValue(value)}
          </option>
        ))}
      </select>
    </label>
  );
}
