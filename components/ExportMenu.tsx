import { useState } from "preact/hooks";
import { useAnnounce } from "./Announcer";
import { useWording } from "./wording-context";

export type ExportMenuProps = {
  /** The formats by the key that names each: "markdown", "ris" ... */
  formats: readonly string[];
  onCopy: (format: string) => Promise<void>;
  onSave: (format: string) => void;
};

/** Takes the digest along: one format, to the clipboard or as a file, and says whether it worked. */
export function ExportMenu({ formats, onCopy, onSave }: ExportMenuProps) {
  const wording = useWording();
  const [format, setFormat] = useState(formats[0] ?? "");
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<string | null>(null);
  const tell = (key: string) => {
    setOutcome(wording.say(key));
    announce(wording.say(key));
  };
  const handleCopy = () =>
    onCopy(format).then(
      () => tell("action.copied"),
      () => tell("action.copyFailed"),
    );
  return (
    <section data-part="export">
      <h2>{wording.say("export.title")}</h2>
      <div class="buttons">
        <select
          name="exportFormat"
          aria-label={wording.say("export.format")}
          value={format}
          onChange={({ currentTarget }) => setFormat(currentTarget.value)}
        >
          {formats.map((id) => (
            <option key={id} value={id}>
              {wording.say(`export.${id}`)}
            </option>
          ))}
        </select>
        <button type="button" data-action="copy" onClick={handleCopy}>
          {wording.say("action.copy")}
        </button>
        <button type="button" data-action="save-export" onClick={() => onSave(format)}>
          {wording.say("action.save")}
        </button>
      </div>
      <p class="support" data-part="export-outcome">
        {outcome}
      </p>
    </section>
  );
}
