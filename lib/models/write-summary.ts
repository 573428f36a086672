import type { Bullet, Summary } from "../types";
import type { EngineFault, EngineRequest, ReadShare, SummaryEngine } from "./engine";

/** A model's summary held to the article, or why there is none. */
export type WrittenSummary =
  { kind: "summary"; summary: Summary; read: ReadShare } | { kind: "fault"; fault: EngineFault };

/**
 * The summary that an engine writes. `hold` gives each line the sentences that support it and the
 * words that nothing in the article does; a line without support stays and is shown as such.
 */
export async function writeSummary(
  engine: SummaryEngine,
  request: EngineRequest,
  hold: (bullets: string[]) => Bullet[],
): Promise<WrittenSummary> {
  const answer = await engine.summarize(request);
  if (answer.kind === "fault") return answer;
  const { origin, host } = engine;
  const bullets = hold(answer.bullets);
  return {
    kind: "summary",
    summary: { origin, host, label: null, notice: null, bullets },
    read: answer.read,
  };
}
