import { useWording } from "./wording-context";

/** What stands while the page is read. */
export function Skeleton() {
  const wording = useWording();
  return (
    <div class="skeleton" role="status" aria-label={wording.say("state.reading")}>
      {["short", "title", "title", "line", "line", "line", "short"].map((width, index) => (
        <i key={index} class={width} />
      ))}
    </div>
  );
}
