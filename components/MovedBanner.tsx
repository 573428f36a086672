import { useWording } from "./wording-context";

export type MovedBannerProps = {
  /**
   * Where the reader is now: on another page, on one that the browser gives only after a click on
   * the icon, or at another story of the same page.
   */
  to: "other-page" | "ungranted-page" | "other-story";
  onReadPage: () => void;
};

/** Says that what is in front of the reader is another article than the digest below is about. */
export function MovedBanner({ to, onReadPage }: MovedBannerProps) {
  const wording = useWording();
  const isOtherStory = to === "other-story";
  return (
    <div class="banner" data-part="moved" data-to={to}>
      <p>
        <b>{wording.say(isOtherStory ? "state.passed" : "state.moved")}</b>{" "}
        {wording.say(to === "ungranted-page" ? "state.needsClick" : "state.movedHint")}
      </p>
      {to !== "ungranted-page" && (
        <button type="button" data-action="read-page" onClick={onReadPage}>
          {wording.say(isOtherStory ? "action.readStory" : "action.readPage")}
        </button>
      )}
    </div>
  );
}
