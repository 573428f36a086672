import { useState } from "preact/hooks";
import type { SettingsFileFault } from "../../lib/browser/settings-file";
import { useWording } from "../wording-context";

export type DataSectionProps = {
  onExport: () => void;
  /** Takes a file whole and answers null, or leaves all as it is and answers why. */
  onImport: (text: string) => Promise<SettingsFileFault | null>;
  onReset: () => Promise<void>;
};

/** A file that goes on after so many bytes is too large whatever it holds: nobody waits for the rest. */
const MAX_BYTES = 4_000_004;

/** What the reader chose, as a file, from a file, or back to how it came. */
export function DataSection({ onExport, onImport, onReset }: DataSectionProps) {
  const wording = useWording();
  const [outcome, setOutcome] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const handleFile = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    await tell(async () => {
      const fault = await onImport(await file.slice(0, MAX_BYTES).text());
      return fault ? sayFault(fault) : wording.say("options.imported");
    });
    input.value = "";
  };
  const tell = async (work: () => Promise<string>) =>
    setOutcome(await work().catch(() => wording.say("options.saveFailed")));
  const sayFault = (fault: SettingsFileFault) =>
    wording.say(
      `options.fault.${fault.kind}`,
      "setting" in fault ? { setting: fault.setting } : {},
    );
  const handleReset = async () => {
    setAsking(false);
    await tell(async () => {
      await onReset();
      return wording.say("options.wasReset");
    });
  };
  return (
    <section>
      <h2>{wording.say("options.data")}</h2>
      <p class="soft">{wording.say("options.dataHint")}</p>
      <div class="buttons">
        <button type="button" data-action="export-settings" onClick={onExport}>
          {wording.say("options.export")}
        </button>
        <label class="button">
          {wording.say("options.import")}
          <input
            type="file"
            name="import"
            class="for-readers"
            accept="application/json,.json"
            onChange={({ currentTarget }) => void handleFile(currentTarget)}
          />
        </label>
        {isAsking ? (
          <>
            <button type="button" data-action="confirm-reset" onClick={() => void handleReset()}>
              {wording.say("options.confirmReset")}
            </button>
            <button type="button" data-action="cancel-reset" onClick={() => setAsking(false)}>
              {wording.say("action.cancel")}
            </button>
          </>
        ) : (
          <button type="button" data-action="reset" onClick={() => setAsking(true)}>
            {wording.say("options.reset")}
          </button>
        )}
      </div>
      <p role="status" data-part="data-outcome">
        {outcome}
      </p>
    </section>
  );
}
