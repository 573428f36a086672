import { useWording } from "../wording-context";
import { CheckField } from "./fields";
import type { SectionProps } from "./section-props";

export type ChecksSectionProps = SectionProps & { kinds: readonly string[] };

/** Which findings are shown. */
export function ChecksSection({ settings, kinds, onSave }: ChecksSectionProps) {
  const wording = useWording();
  const hidden = new Set(settings.hiddenChecks);
  return (
    <section>
      <h2>{wording.say("tab.checks")}</h2>
      {kinds.map((kind) => (
        <CheckField
          key={kind}
          name={`check-${kind}`}
          label={wording.say(`options.check.${kind}`)}
          isOn={!hidden.has(kind)}
          onChange={(isOn) =>
            onSave(
              "hiddenChecks",
              kinds.filter((other) => (other === kind ? !isOn : hidden.has(other))),
            )
          }
        />
      ))}
    </section>
  );
}
