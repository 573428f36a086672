import type { View } from "../lib/browser/page-session";
import type { ReadingPlace } from "../lib/surface/open-reading";
import type { Source, Span } from "../lib/types";
import type { FactWords } from "../lib/wording/describe-organisation";
import { ArticleHeader } from "./ArticleHeader";
import { MovedBanner } from "./MovedBanner";
import { PanelTabs } from "./PanelTabs";
import { Skeleton } from "./Skeleton";
import { StateMessage } from "./StateMessage";

export type PanelProps = {
  view: View;
  place: ReadingPlace;
  describeSource: (source: Source) => FactWords[];
  /** Shows words of the article in the page. */
  onShowWords: (spans: readonly Span[]) => void;
  /** Shows the statement of this index in the page. */
  onShowStatement: (index: number) => void;
  onGoBack: () => void;
  onReadPage: () => void;
  onCopy: () => Promise<void>;
};

/** Reading beside the article: gist, who says so, checks, and the article's facts. */
export function Panel(props: PanelProps) {
  return (
    <main data-surface="panel" data-state={props.view.state}>
      <PanelContent {...props} />
    </main>
  );
}

function PanelContent({ view, onReadPage, ...props }: PanelProps) {
  const readPage = { label: "action.readPage", name: "read-page", onClick: onReadPage };
  if (view.state === "reading") return <Skeleton />;
  if (view.state === "no-article") return <StateMessage state={view.reason} action={readPage} />;
  if (view.state === "no-access")
    return (
      <StateMessage
        state={view.reason === "no-access" ? "needsClick" : view.reason}
        action={readPage}
      />
    );
  if (view.state === "failed") return <StateMessage state="failed" action={readPage} />;
  return (
    <>
      {view.state === "moved" && <MovedBanner isRefused={view.isRefused} onReadPage={onReadPage} />}
      <ArticleHeader article={view.digest.article} />
      <PanelTabs digest={view.digest} {...props} />
    </>
  );
}
