import type { EngineView } from "../lib/surface/engine-session";
import type { Wording } from "../lib/wording/create-wording";
import { useWording } from "./wording-context";

/** Where the model is, in a sentence: ready for a click, downloading, writing, or what went wrong. */
export function EngineStatus({ view }: { view: EngineView }) {
  const wording = useWording();
  const { writing } = view;
  const fraction = writing.kind === "writing" ? writing.fraction : null;
  return (
    <>
      <p class="soft" role="status" data-part="engine-status">
        {sayStatus(view, wording)}
      </p>
      {fraction !== null && fraction < 1 && (
        <progress value={fraction} aria-label={wording.say("engine.downloading")} />
      )}
    </>
  );
}

function sayStatus({ host, state, writing }: EngineView, wording: Wording): string | null {
  if (writing.kind === "fault")
    return wording.say(`engine.fault.${writing.fault.kind}`, writing.fault.params);
  if (writing.kind === "writing") {
    const { fraction } = writing;
    if (fraction === null || fraction === 1) return wording.say("engine.writing");
    return wording.say("engine.progress", { percent: Math.floor(fraction * 100) });
  }
  if (state?.kind === "unavailable")
    return host === null
      ? wording.say(`engine.unavailable.${state.reason}`)
      : wording.say(`engine.fault.${state.reason}`, { host });
  if (writing.kind === "written") {
    const { characters, total } = writing.read;
    return characters < total ? wording.say("engine.trimmed", { characters, total }) : null;
  }
  return state === null || state.kind === "available" ? null : wording.say(`engine.${state.kind}`);
}
