import type { RestState, RestView } from "../lib/surface/rest-session";
import { sayOpenPage, sayRest } from "./say-rest";
import { useWording } from "./wording-context";

/** The article's other pages as a surface has them, and what the reader can do with them. */
export type RestControls = { view: RestView; onRead: () => void; onCancel: () => void };

/** The way to an article's other pages: one click, then how far it is, or what went wrong. */
export function RestOfArticle({ view, onRead, onCancel }: RestControls) {
  const wording = useWording();
  const { state, read, total } = view;
  const isReading = state.kind === "reading";
  return (
    <div class="rest" data-part="rest" data-kind={state.kind}>
      <p data-part="rest-state">{sayRest(view, wording)}</p>
      {isReading && state.page !== null && (
        <progress value={state.page - 1} max={state.total} aria-hidden="true" />
      )}
      {state.kind !== "read" && (
        <div class="buttons">
          {isReading ? (
            <button type="button" data-action="cancel-rest" onClick={onCancel}>
              {wording.say("action.cancel")}
            </button>
          ) : (
            <button type="button" data-action="read-rest" onClick={onRead}>
              {wording.say("rest.read", { count: total - read })}
            </button>
          )}
          {state.kind === "stopped" && <PageLink state={state} />}
        </div>
      )}
    </div>
  );
}

/** Opens the page that could not be read, for the reader to see it. */
function PageLink({ state }: { state: Extract<RestState, { kind: "stopped" }> }) {
  const wording = useWording();
  const { fault, href } = state;
  if (href === null || WITHOUT_LINK.has(fault.kind)) return null;
  return (
    <a href={href} target="_blank" rel="noreferrer" data-action="open-page">
      {sayOpenPage(fault.page, wording)}
    </a>
  );
}

/** Faults that opening the page would not get round. */
const WITHOUT_LINK = new Set(["cancelled", "offline", "left"]);
