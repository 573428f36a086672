import type { EngineView } from "../lib/surface/engine-session";
import { sayEngine } from "./say-engine";
import { useWording } from "./wording-context";

/** Where the model is, in a sentence: ready for a click, downloading, writing, or what went wrong. */
export function EngineStatus({ view }: { view: EngineView }) {
  const wording = useWording();
  const { writing } = view;
  const fraction = writing.kind === "writing" ? writing.fraction : null;
  return (
    <>
      <p class="soft" data-part="engine-status">
        {sayEngine(view, wording)}
      </p>
      {fraction !== null && fraction < 1 && (
        <progress value={fraction} aria-label={wording.say("engine.downloading")} />
      )}
    </>
  );
}
