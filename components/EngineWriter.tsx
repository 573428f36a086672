import type { EngineView } from "../lib/surface/engine-session";
import { EngineStatus } from "./EngineStatus";
import { useWording } from "./wording-context";

/** The chosen model as a surface has it, and what the reader can do with it. */
export type EngineControls = {
  view: EngineView;
  onWrite: () => void;
  onCancel: () => void;
  onOpenOptions: () => void;
};

export type EngineWriterProps = EngineControls & { language: string };

/** The reader's way to a summary by the model of their choice, and how far it is. */
export function EngineWriter({ view, language, ...on }: EngineWriterProps) {
  const wording = useWording();
  const { host, writing } = view;
  const isWriting = writing.kind === "writing";
  const isUsable = view.state?.kind !== "unavailable";
  return (
    <section data-part="engine" data-kind={writing.kind}>
      <EngineStatus view={view} />
      {isWriting && writing.bullets.length > 0 && (
        <ol class="bullets" data-part="engine-lines" lang={language} dir="auto">
          {writing.bullets.map((line, index) => (
            <li key={index} class="bullet">
              {line}
            </li>
          ))}
        </ol>
      )}
      <div class="buttons">
        {isWriting && (
          <button type="button" data-action="cancel-summary" onClick={on.onCancel}>
            {wording.say("engine.cancel")}
          </button>
        )}
        {!isWriting && isUsable && (
          <button type="button" data-action="write-summary" onClick={on.onWrite}>
            {wording.say(writing.kind === "fault" ? "action.retry" : "engine.write")}
          </button>
        )}
        {(!isUsable || writing.kind === "fault") && (
          <button type="button" data-action="open-options" onClick={on.onOpenOptions}>
            {wording.say("action.options")}
          </button>
        )}
      </div>
      {host !== null && !isWriting && isUsable && (
        <p class="soft">{wording.say("engine.sentTo", { host })}</p>
      )}
    </section>
  );
}
