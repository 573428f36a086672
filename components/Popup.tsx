import type { View } from "../lib/browser/page-session";
import type { ReadingPlace } from "../lib/surface/reading-place";
import type { Bullet, Source } from "../lib/types";
import type { FactWords } from "../lib/wording/describe-organisation";
import { Announcer } from "./Announcer";
import { ArticleHeader } from "./ArticleHeader";
import { CopyButton } from "./CopyButton";
import { Notes } from "./Notes";
import { LostWords } from "./LostWords";
import { RestOfArticle, type RestControls } from "./RestOfArticle";
import { sayRest } from "./say-rest";
import { sayPlace, sayView, toStateKey } from "./say-view";
import { Skeleton } from "./Skeleton";
import { SourceChips } from "./SourceChips";
import { StateMessage } from "./StateMessage";
import { SummarySection } from "./SummarySection";
import { useWording } from "./wording-context";

export type PopupProps = {
  view: View;
  place: ReadingPlace;
  /** The article's other pages; null where it has none. */
  rest: RestControls | null;
  describeSource: (source: Source) => FactWords[];
  onShowBullet: (bullet: Bullet) => void;
  onOpenPanel: () => void;
  onCopy: () => Promise<void>;
  onRetry: () => void;
  onCancel: () => void;
  onOpenOptions: () => void;
};

/** The glance: who published it, the gist, the sources, and the way to read beside the article. */
export function Popup(props: PopupProps) {
  const wording = useWording();
  const { view, rest, place } = props;
  const total = "digest" in view ? view.digest.attributions.length : 0;
  const news = [
    sayView(view, toStateKey(view, "no-access"), wording),
    rest && sayRest(rest.view, wording),
    sayPlace(place, total, wording),
  ];
  return (
    <main data-surface="popup" data-state={view.state}>
      <Announcer news={news}>
        <PopupContent {...props} />
      </Announcer>
    </main>
  );
}

function PopupContent({ view, onRetry, ...on }: PopupProps) {
  const wording = useWording();
  const state = toStateKey(view, "no-access");
  if (state !== null)
    return <StateMessage state={state} onRead={onRetry} onOpenOptions={on.onOpenOptions} />;
  const digest = "digest" in view ? view.digest : view.state === "reading" && view.gist;
  if (!digest) return <Skeleton onCancel={on.onCancel} />;
  return (
    <>
      <ArticleHeader article={digest.article} icon={"page" in view ? view.page.icon : null} />
      <Notes notes={digest.notes} />
      {on.rest && <RestOfArticle {...on.rest} />}
      <SummarySection digest={digest} onShowBullet={on.onShowBullet} />
      {"digest" in view && (
        <SourceChips
          digest={digest}
          describeSource={on.describeSource}
          onOpenPanel={on.onOpenPanel}
        />
      )}
      <footer class="stays-below">
        <LostWords place={on.place} />
        <div class="actions">
          <button type="button" class="primary" data-action="open-panel" onClick={on.onOpenPanel}>
            {wording.say("action.openPanel")}
          </button>
          <CopyButton onCopy={on.onCopy} />
          <button
            type="button"
            data-action="open-options"
            aria-label={wording.say("action.options")}
            title={wording.say("action.options")}
            onClick={on.onOpenOptions}
          >
            <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
              <path d="M2 4.5h6m4 0h2M2 11.5h2m4 0h6M10 2.5v4M6 9.5v4" />
            </svg>
          </button>
        </div>
      </footer>
    </>
  );
}
