import { useWording } from "./wording-context";

/** What stands while the page is read. */
export function Skeleton() {
  const wording = useWording();
  return (
    <div class="skeleton" role="status">
      <h1 class="for-readers">{wording.say("state.reading")}</h1>
      {["short", "title", "title", "line", "line", "line", "short"].map((width, index) => (
        <i key={index} class={width} />
      ))}
    </div>
  );
}
