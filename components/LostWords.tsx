import type { ReadingPlace } from "../lib/surface/reading-place";
import { sayOpenPage } from "./say-rest";
import { sayElsewhere } from "./say-view";
import { useWording } from "./wording-context";

/** Says when words that were asked for are not in the open page, and where else they stand. */
export function LostWords({ place }: { place: ReadingPlace }) {
  const wording = useWording();
  const { elsewhere, isLost } = place;
  return (
    <>
      <p class="live" data-part="lost">
        {isLost && wording.say("state.notFoundInPage")}
      </p>
      <p class="live" data-part="elsewhere">
        {elsewhere && sayElsewhere(elsewhere, wording)}
      </p>
      {elsewhere?.href && (
        <p class="live">
          <a href={elsewhere.href} target="_blank" rel="noreferrer" data-action="open-page">
            {sayOpenPage(elsewhere.page, wording)}
          </a>
        </p>
      )}
    </>
  );
}
