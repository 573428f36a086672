import { useWording } from "./wording-context";

export type SkeletonProps = { onCancel: () => void };

/** What stands while the page is read; a reading that takes its time can be cancelled. */
export function Skeleton({ onCancel }: SkeletonProps) {
  const wording = useWording();
  return (
    <div class="skeleton">
      <h1 class="for-readers">{wording.say("state.reading")}</h1>
      {["short", "title", "title", "line", "line", "line", "short"].map((width, index) => (
        <i key={index} class={width} />
      ))}
      <button type="button" class="late" data-action="cancel-reading" onClick={onCancel}>
        {wording.say("action.cancel")}
      </button>
    </div>
  );
}
