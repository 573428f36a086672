import type { View } from "../lib/browser/page-session";
import type { Bullet, Source } from "../lib/types";
import type { FactWords } from "../lib/wording/describe-organisation";
import { ArticleHeader } from "./ArticleHeader";
import { CopyButton } from "./CopyButton";
import { Notes } from "./Notes";
import { Skeleton } from "./Skeleton";
import { SourceChips } from "./SourceChips";
import { StateMessage } from "./StateMessage";
import { SummarySection } from "./SummarySection";
import { useWording } from "./wording-context";

export type PopupProps = {
  view: View;
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
  return (
    <main data-surface="popup" data-state={props.view.state}>
      <PopupContent {...props} />
    </main>
  );
}

function PopupContent({ view, onRetry, ...on }: PopupProps) {
  const wording = useWording();
  if (view.state === "reading" && !view.gist) return <Skeleton onCancel={on.onCancel} />;
  if (view.state === "no-article") return <StateMessage state={view.reason} />;
  if (view.state === "no-access")
    return <StateMessage state={view.reason === "no-access" ? "internal" : view.reason} />;
  const retry = { label: "action.retry", name: "retry", onClick: onRetry };
  if (view.state === "stopped") return <StateMessage state={view.reason} action={retry} />;
  if (view.state === "failed") return <StateMessage state="failed" action={retry} />;
  const digest = "digest" in view ? view.digest : view.gist;
  if (!digest) return null;
  return (
    <>
      <ArticleHeader article={digest.article} />
      <Notes notes={digest.notes} />
      <SummarySection digest={digest} onShowBullet={on.onShowBullet} />
      {"digest" in view && (
        <SourceChips
          digest={digest}
          describeSource={on.describeSource}
          onOpenPanel={on.onOpenPanel}
        />
      )}
      <footer class="actions">
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
      </footer>
    </>
  );
}
