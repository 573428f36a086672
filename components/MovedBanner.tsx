import { useWording } from "./wording-context";

export type MovedBannerProps = {
  /** The reader asked for the page in front, and the browser wants a click on the icon first. */
  isRefused: boolean;
  onReadPage: () => void;
};

/** Says that the page in front of the reader is another one than the digest below is about. */
export function MovedBanner({ isRefused, onReadPage }: MovedBannerProps) {
  const wording = useWording();
  return (
    <div class="banner" data-part="moved">
      <p>
        <b>{wording.say("state.moved")}</b>{" "}
        {wording.say(isRefused ? "state.needsClick" : "state.movedHint")}
      </p>
      {!isRefused && (
        <button type="button" data-action="read-page" onClick={onReadPage}>
          {wording.say("action.readPage")}
        </button>
      )}
    </div>
  );
}
