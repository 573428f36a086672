import type { EngineState } from "../../lib/models/engine";
import type { EndpointDecision } from "../../lib/models/to-endpoint";
import { useWording } from "../wording-context";

export type EndpointStateProps = {
  decision: EndpointDecision;
  /** What the engine that is stored says of itself; null where there is none. */
  state: EngineState | null;
  onAllow: (pattern: string) => void;
  onRemove: (pattern: string) => void;
};

/** Whether the address can be used, where requests go, and whether the browser lets them. */
export function EndpointState({ decision, state, onAllow, onRemove }: EndpointStateProps) {
  const wording = useWording();
  if (decision.kind === "refused")
    return (
      <p role="status" data-part="engine-state">
        {wording.say(`engine.address.${decision.reason}`)}
      </p>
    );
  const { url, permission } = decision.endpoint;
  const isAllowed = state?.kind === "available";
  return (
    <>
      <p class="soft" data-part="engine-url">
        {wording.say("options.engineUrl", { url })}
      </p>
      <p role="status" data-part="engine-state">
        {wording.say(isAllowed ? "engine.available" : "engine.unavailable.no-permission")}
      </p>
      <div class="buttons">
        {isAllowed ? (
          <button type="button" data-action="remove-endpoint" onClick={() => onRemove(permission)}>
            {wording.say("options.removeAccess")}
          </button>
        ) : (
          <button
            type="button"
            class="primary"
            data-action="allow-endpoint"
            onClick={() => onAllow(permission)}
          >
            {wording.say("engine.allow")}
          </button>
        )}
      </div>
    </>
  );
}
