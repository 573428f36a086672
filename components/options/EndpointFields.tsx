import { useEffect, useState } from "preact/hooks";
import type { EngineSetting } from "../../lib/models/create-engine";
import type { EndpointDecision } from "../../lib/models/to-endpoint";
import type { EngineFacts } from "../../lib/surface/open-engine";
import { useWording } from "../wording-context";
import { EndpointState } from "./EndpointState";
import { Field } from "./fields";

export type EndpointFieldsProps = {
  facts: EngineFacts;
  /** The longest wait that may be chosen, in milliseconds. */
  maxWaitMs: number;
  decide: (setting: EngineSetting) => EndpointDecision;
  /** Stores what changes in the choice; the rest stays as it is stored. */
  onSave: (changes: Partial<EngineSetting>) => void;
  onAllow: (pattern: string) => void;
  onRemove: (pattern: string) => void;
};

const FIELDS = [
  { name: "address", type: "url", hint: null },
  { name: "model", type: "text", hint: null },
  { name: "key", type: "password", hint: "options.keyHint" },
] as const;

/** Address, model, key and patience; what is typed is judged at once and stored when left. */
export function EndpointFields({ facts, maxWaitMs, onSave, ...props }: EndpointFieldsProps) {
  const wording = useWording();
  const { setting, state } = facts;
  const [draft, setDraft] = useState(setting);
  const stored = JSON.stringify(setting);
  useEffect(() => setDraft(setting), [stored]);
  const save = (changes: Partial<EngineSetting>) => {
    setDraft({ ...draft, ...changes });
    onSave(changes);
  };
  return (
    <>
      {FIELDS.map(({ name, type, hint }) => (
        <Field
          key={name}
          label={wording.say(`engine.endpoint.${name}`)}
          {...(hint ? { hint: wording.say(hint) } : {})}
        >
          <input
            type={type}
            name={`engine-${name}`}
            value={draft[name]}
            autocomplete="off"
            spellcheck={false}
            onInput={({ currentTarget }) => setDraft({ ...draft, [name]: currentTarget.value })}
            onChange={({ currentTarget }) => save({ [name]: currentTarget.value })}
          />
        </Field>
      ))}
      <Field label={wording.say("engine.endpoint.wait")}>
        <input
          type="number"
          name="engine-wait"
          min={1}
          max={maxWaitMs / 1_000}
          value={draft.waitMs / 1_000}
          onChange={({ currentTarget }) => save({ waitMs: currentTarget.valueAsNumber * 1_000 })}
        />
      </Field>
      <EndpointState
        decision={props.decide(draft)}
        state={state}
        onAllow={props.onAllow}
        onRemove={props.onRemove}
      />
    </>
  );
}
