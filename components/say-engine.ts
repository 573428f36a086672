import type { EngineView } from "../lib/surface/engine-session";
import type { Wording } from "../lib/wording/create-wording";

/** Where the model is, in a sentence; null when there is nothing to say. */
export function sayEngine({ host, state, writing }: EngineView, wording: Wording): string | null {
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
