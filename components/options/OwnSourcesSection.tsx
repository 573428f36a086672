import { addCorrection } from "../../lib/sources/add-correction";
import type { Correction } from "../../lib/sources/corrections";
import type { Wording } from "../../lib/wording/create-wording";
import { useWording } from "../wording-context";
import { AddSource } from "./AddSource";
import type { SectionProps } from "./section-props";

/** Sources that the reader added, and what the reader said is wrong about known ones. */
export function OwnSourcesSection({ settings, onSave }: SectionProps) {
  const wording = useWording();
  const { readerSources } = settings;
  const { corrections, ownSources } = readerSources;
  const save = (changes: Partial<typeof readerSources>) =>
    onSave("readerSources", { ...readerSources, ...changes });
  return (
    <section data-part="own-sources">
      <h2>{wording.say("options.ownSources")}</h2>
      {corrections.length + ownSources.length === 0 && (
        <p class="soft">{wording.say("options.ownSourcesNone")}</p>
      )}
      <ul class="host-list">
        {ownSources.map((own) => (
          <Entry
            key={own.id}
            words={`${own.name} · ${wording.say(`organisation.${own.kind}`)}`}
            onRemove={() => save({ ownSources: ownSources.filter((one) => one !== own) })}
          />
        ))}
        {corrections.map((correction) => (
          <Entry
            key={correction.madeAt}
            words={describeCorrection(correction, wording)}
            onRemove={() => save({ corrections: corrections.filter((one) => one !== correction) })}
          />
        ))}
      </ul>
      <AddSource
        onAdd={(name, kind) => {
          const word = { about: "facts" as const, name, organisation: null, kind, control: null };
          onSave("readerSources", addCorrection(readerSources, word, new Date().toISOString()));
        }}
      />
    </section>
  );
}

function describeCorrection(correction: Correction, wording: Wording): string {
  if (correction.about === "name")
    return wording.say("options.correctionName", { name: correction.name });
  const { organisation, kind, control } = correction;
  const facts = [kind && `organisation.${kind}`, control && `control.${control}`]
    .filter((key) => key !== null)
    .map((key) => wording.say(key));
  return wording.say("options.correctionFacts", { name: organisation, facts: facts.join(", ") });
}

function Entry({ words, onRemove }: { words: string; onRemove: () => void }) {
  const wording = useWording();
  return (
    <li data-part="own-source">
      <bdi>{words}</bdi>
      <button
        type="button"
        data-action="remove-own-source"
        aria-label={wording.say("options.removeNamed", { name: words })}
        onClick={onRemove}
      >
        {wording.say("options.remove")}
      </button>
    </li>
  );
}
