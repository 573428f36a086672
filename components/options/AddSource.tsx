import { useState } from "preact/hooks";
import { ORGANISATION_KINDS, type OrganisationKind } from "../../lib/sources/organisation";
import { useWording } from "../wording-context";
import { AddForm } from "./AddForm";

export type AddSourceProps = { onAdd: (name: string, kind: OrganisationKind) => void };

/** Adds a source of the reader's own, by name and kind. */
export function AddSource({ onAdd }: AddSourceProps) {
  const wording = useWording();
  const [kind, setKind] = useState<OrganisationKind>("online-outlet");
  const handleAdd = (name: string) => {
    if (name !== "") onAdd(name, kind);
    return null;
  };
  return (
    <AddForm
      name="ownSource"
      action="add-own-source"
      label={wording.say("options.ownName")}
      placeholder={wording.say("options.ownName")}
      onAdd={handleAdd}
    >
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
    </AddForm>
  );
}
