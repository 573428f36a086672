import type { View } from "../lib/browser/page-session";
import { ArticleHeader } from "./ArticleHeader";
import { MovedBanner } from "./MovedBanner";
import { PanelTabs, type PanelTabsProps } from "./PanelTabs";
import { Skeleton } from "./Skeleton";
import { StateMessage } from "./StateMessage";

export type PanelProps = Omit<PanelTabsProps, "digest"> & {
  view: View;
  onReadPage: () => void;
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
