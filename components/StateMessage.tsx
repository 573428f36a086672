import { useWording } from "./wording-context";

export type StateMessageProps = {
  /** Key of the state: "list", "internal", "failed" ... */
  state: string;
  /** Reads the page in front, at first or anew. */
  onRead: () => void;
  onOpenOptions: () => void;
};

/** The states in which a click here can help; in every other the sentence says what does. */
const ACTIONS: Record<string, "retry" | "readPage" | "options"> = {
  failed: "retry",
  slow: "retry",
  cancelled: "retry",
  needsClick: "readPage",
  private: "options",
};
const NAMES = { retry: "retry", readPage: "read-page", options: "open-options" };

/** A state without an article: what is so, in one sentence, and one way on. */
export function StateMessage({ state, onRead, onOpenOptions }: StateMessageProps) {
  const wording = useWording();
  const action = ACTIONS[state];
  return (
    <div class="state" data-part="state">
      <h1 tabIndex={-1}>{wording.say(`state.${state}.title`)}</h1>
      <p>{wording.say(`state.${state}`)}</p>
      {action && (
        <button
          type="button"
          data-action={NAMES[action]}
          onClick={action === "options" ? onOpenOptions : onRead}
        >
          {wording.say(`action.${action}`)}
        </button>
      )}
    </div>
  );
}
