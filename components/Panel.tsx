import type { View } from "../lib/browser/page-session";
import type { Wording } from "../lib/wording/create-wording";
import { ArticleHeader } from "./ArticleHeader";
import { Announcer } from "./Announcer";
import { MovedBanner } from "./MovedBanner";
import { PanelTabs, type PanelTabsProps } from "./PanelTabs";
import { PrivateWindowContext } from "./private-window-context";
import { sayEngine } from "./say-engine";
import { sayRest } from "./say-rest";
import { sayPlace, sayView, toStateKey } from "./say-view";
import { Skeleton } from "./Skeleton";
import { StateMessage } from "./StateMessage";
import { useWording } from "./wording-context";

export type PanelProps = Omit<PanelTabsProps, "digest"> & {
  view: View;
  /** Of this window nothing is kept. */
  isPrivateWindow: boolean;
  onReadPage: () => void;
  onCancel: () => void;
  onOpenOptions: () => void;
};

/** Reading beside the article: gist, who says so, checks, and the article's facts. */
export function Panel(props: PanelProps) {
  return (
    <main data-surface="panel" data-state={props.view.state}>
      <Announcer news={listNews(props, useWording())}>
        <PrivateWindowContext.Provider value={props.isPrivateWindow}>
          <PanelContent {...props} />
        </PrivateWindowContext.Provider>
      </Announcer>
    </main>
  );
}

function PanelContent({ view, onReadPage, onCancel, onOpenOptions, ...props }: PanelProps) {
  const state = toStateKey(view, "needsClick");
  if (state !== null)
    return <StateMessage state={state} onRead={onReadPage} onOpenOptions={onOpenOptions} />;
  if (!("digest" in view)) return <Skeleton onCancel={onCancel} />;
  return (
    <>
      {view.state === "moved" && (
        <MovedBanner
          to={view.isRefused ? "ungranted-page" : "other-page"}
          onReadPage={onReadPage}
        />
      )}
      {view.state === "ready" && props.place.isPast && (
        <MovedBanner to="other-story" onReadPage={onReadPage} />
      )}
      <ArticleHeader article={view.digest.article} icon={view.page.icon} />
      <PanelTabs digest={view.digest} {...props} />
    </>
  );
}

function listNews({ view, place, engine, rest }: PanelProps, wording: Wording): (string | null)[] {
  const total = "digest" in view ? view.digest.attributions.length : 0;
  return [
    sayView(view, toStateKey(view, "needsClick"), wording),
    rest && sayRest(rest.view, wording),
    engine && sayEngine(engine.view, wording),
    sayPlace(place, total, wording),
  ];
}
