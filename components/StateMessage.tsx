import { useWording } from "./wording-context";

export type StateMessageProps = {
  /** Key of the state: "list", "internal", "failed" ... */
  state: string;
  /** The one way on, where a click can help. */
  action?: { label: string; name: string; onClick: () => void };
};

/** A state without an article: what is so, in one sentence, and one way on. */
export function StateMessage({ state, action }: StateMessageProps) {
  const wording = useWording();
  return (
    <div class="state" data-part="state">
      <h1 tabIndex={-1}>{wording.say(`state.${state}.title`)}</h1>
      <p>{wording.say(`state.${state}`)}</p>
      {action && (
        <button type="button" data-action={action.name} onClick={action.onClick}>
          {wording.say(action.label)}
        </button>
      )}
    </div>
  );
}
