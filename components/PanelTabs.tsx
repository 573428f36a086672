import { useEffect, useState } from "preact/hooks";
import { ArticleFacts } from "./ArticleFacts";
import { CheckList } from "./CheckList";
import { GistTab, type GistTabProps } from "./GistTab";
import { LostWords } from "./LostWords";
import { SiteOffer } from "./SiteOffer";
import { StatementsTab, type StatementsTabProps } from "./StatementsTab";
import { TabList, type Tab } from "./TabList";
import { useWording } from "./wording-context";

export type PanelTabsProps = GistTabProps &
  StatementsTabProps & {
    onGoBack: () => void;
    /** The article's site, to be offered for reading without a click; null when it is given already. */
    offeredSite: string | null;
    onAllowSite: () => void;
  };

/** The digest in four tabs. A statement that is pointed at in the page brings its own tab. */
export function PanelTabs(props: PanelTabsProps) {
  const { place } = props;
  const [tab, setTab] = useState<Tab>("gist");
  useEffect(() => {
    if (place.isFromPage && place.isClick) setTab("sources");
  }, [place]);
  return (
    <>
      <div class="stays">
        <TabList tab={tab} onChange={setTab} />
        <PlaceLine place={place} onGoBack={props.onGoBack} />
      </div>
      <div role="tabpanel" id="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={0}>
        <TabContent tab={tab} {...props} />
      </div>
    </>
  );
}

function TabContent({ tab, digest, place, ...props }: PanelTabsProps & { tab: Tab }) {
  if (tab === "article")
    return (
      <>
        <ArticleFacts digest={digest} />
        {props.offeredSite && <SiteOffer host={props.offeredSite} onAllow={props.onAllowSite} />}
      </>
    );
  if (tab === "checks")
    return <CheckList digest={digest} onShowCheck={({ spans }) => props.onShowWords(spans)} />;
  if (tab === "sources")
    return (
      <StatementsTab
        digest={digest}
        place={place}
        describeSource={props.describeSource}
        onShowStatement={props.onShowStatement}
        onSavePicture={props.onSavePicture}
        onCorrect={props.onCorrect}
      />
    );
  return <GistTab digest={digest} {...props} />;
}

/**
 * Says when words were not found, and leads back to the old place in the page; in view however
 * far down the list they were asked for.
 */
function PlaceLine({ place, onGoBack }: Pick<PanelTabsProps, "place" | "onGoBack">) {
  const wording = useWording();
  return (
    <>
      <LostWords place={place} />
      <p class="live" data-part="not-saved">
        {place.hasSaveFailed && wording.say("options.saveFailed")}
      </p>
      {/* The line stays when its button goes, so that the focus is not handed to the tabs. */}
      <p class="live">
        {place.canGoBack && (
          <button type="button" class="link" data-action="go-back" onClick={onGoBack}>
            {wording.say("action.goBack")}
          </button>
        )}
      </p>
    </>
  );
}
