import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useWording } from "../wording-context";

export type AddFormProps = {
  /** Name of the field, and of what a click on the button does. */
  name: string;
  action: string;
  /** What the field is for, to readers who cannot see where it stands. */
  label: string;
  placeholder: string;
  /** Adds what was typed; the key of what is wrong with it, null when it was added. */
  onAdd: (text: string) => string | null;
  /** What else there is to choose. */
  children?: ComponentChildren;
};

/** One line to type into and a button: adds to a list of the reader's, or says why not. */
export function AddForm({ name, action, label, placeholder, onAdd, children }: AddFormProps) {
  const wording = useWording();
  const [text, setText] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    const found = onAdd(text.trim());
    setFault(found);
    if (found === null) setText("");
  };
  return (
    <form class="add" onSubmit={handleSubmit}>
      <input
        type="text"
        name={name}
        maxLength={200}
        placeholder={placeholder}
        aria-label={label}
        aria-invalid={fault !== null}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      {children}
      <button type="submit" data-action={action}>
        {wording.say("options.add")}
      </button>
      {fault && <small role="alert">{wording.say(fault)}</small>}
    </form>
  );
}
