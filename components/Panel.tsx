import type { View } from "../lib/browser/page-session";
import { ArticleHeader } from "./ArticleHeader";
import { MovedBanner } from "./MovedBanner";
import { PanelTabs, type PanelTabsProps } from "./PanelTabs";
import { PrivateWindowContext } from "./private-window-context";
import { Skeleton } from "./Skeleton";
import { StateMessage } from "./StateMessage";

export type PanelProps = Omit<PanelTabsProps, "digest"> & {
  view: View;
  /** Of this window nothing is kept. */
  isPrivateWindow: boolean;
  onReadPage: () => void;
  onCancel: () => void;
};

/** Reading beside the article: gist, who says so, checks, and the article's facts. */
export function Panel(props: PanelProps) {
  return (
    <main data-surface="panel" data-state={props.view.state}>
      <PrivateWindowContext.Provider value={props.isPrivateWindow}>
        <PanelContent {...props} />
      </PrivateWindowContext.Provider>
    </main>
  );
}

function PanelContent({ view, onReadPage, onCancel, ...props }: PanelProps) {
  const readPage = { label: "action.readPage", name: "read-page", onClick: onReadPage };
  if (view.state === "reading") return <Skeleton onCancel={onCancel} />;
  if (view.state === "no-article") return <StateMessage state={view.reason} action={readPage} />;
  if (view.state === "no-access")
    return (
      <StateMessage
        state={view.reason === "no-access" ? "needsClick" : view.reason}
        action={readPage}
      />
    );
  if (view.state === "stopped") return <StateMessage state={view.reason} action={readPage} />;
  if (view.state === "failed") return <StateMessage state="failed" action={readPage} />;
  return (
    <>
      {view.state === "moved" && <MovedBanner isRefused={view.isRefused} onReadPage={onReadPage} />}
      <ArticleHeader article={view.digest.article} />
      <PanelTabs digest={view.digest} {...props} />
    </>
  );
}
