import { useState } from "preact/hooks";
import { ORGANISATION_KINDS, type OrganisationKind } from "../../lib/sources/organisation";
import { useWording } from "../wording-context";

export type AddSourceProps = { onAdd: (name: string, kind: OrganisationKind) => void };

/** Adds a source of the reader's own, by name and kind. */
export function AddSource({ onAdd }: AddSourceProps) {
  const wording = useWording();
  const [name, setName] = useState("");
  const [kind, setKind] = useState<OrganisationKind>("online-outlet");
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    if (name.trim() === "") return;
    onAdd(name.trim(), kind);
    setName("");
  };
  return (
    <form class="add" onSubmit={handleSubmit}>
      <input
        type="text"
        name="ownSource"
        maxLength={200}
        aria-label={wording.say("options.ownName")}
        placeholder={wording.say("options.ownName")}
        value={name}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <select
        name="ownSourceKind"
        aria-label={wording.say("correction.kind")}
        value={kind}
        onChange={({ currentTarget }) =>
          setKind(ORGANISATION_KINDS.find((one) => one === currentTarget.value) ?? kind)
        }
      >
        {ORGANISATION_KINDS.map((one) => (
          <option key={one} value={one}>
            {wording.say(`organisation.${one}`)}
          </option>
        ))}
      </select>
      <button type="submit" data-action="add-own-source">
        {wording.say("options.add")}
      </button>
    </form>
  );
}
