import type { ComponentChildren } from "preact";

type FieldProps = { label: string; hint?: string; children: ComponentChildren };

/** A labelled control with a line that explains it. */
export function Field({ label, hint, children }: FieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      {children}
      {hint && <small>{hint}</small>}
    </label>
  );
}

export type SelectFieldProps<Value extends string | number> = {
  name: string;
  label: string;
  hint?: string;
  value: Value;
  choices: { value: Value; label: string; lang?: string }[];
  onChange: (value: Value) => void;
};

/** A choice of one among a few. */
export function SelectField<Value extends string | number>(props: SelectFieldProps<Value>) {
  const { name, label, hint, value, choices, onChange } = props;
  return (
    <Field label={label} {...(hint ? { hint } : {})}>
      <select
        name={name}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = choices.find((choice) => String(choice.value) === currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={choice.lang}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

export type CheckFieldProps = {
  name: string;
  label: string;
  hint?: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
};

/** A switch. */
export function CheckField({ name, label, hint, isOn, onChange }: CheckFieldProps) {
  return (
    <label class="field check">
      <input
        type="checkbox"
        name={name}
        checked={isOn}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{label}</span>
      {hint && <small>{hint}</small>}
    </label>
  );
}
