import { useRef, useState } from "preact/hooks";
import type { Digest, Source, Span } from "../lib/types";
import type { FactWords } from "../lib/wording/describe-organisation";
import { ArticleFacts } from "./ArticleFacts";
import { CheckList } from "./CheckList";
import { CopyButton } from "./CopyButton";
import { Notes } from "./Notes";
import { StatementsTab } from "./StatementsTab";
import { SummarySection } from "./SummarySection";
import { useWording } from "./wording-context";

const TABS = ["gist", "sources", "checks", "article"] as const;
type Tab = (typeof TABS)[number];

export type PanelTabsProps = {
  digest: Digest;
  isLost: boolean;
  describeSource: (source: Source) => FactWords[];
  /** Shows words of the article in the page. */
  onShowWords: (spans: readonly Span[]) => void;
  onCopy: () => Promise<void>;
};

/** The digest in four tabs; arrows move between them, as the WAI-ARIA tabs pattern has it. */
export function PanelTabs({ digest, isLost, onCopy, ...on }: PanelTabsProps) {
  const wording = useWording();
  const [tab, setTab] = useState<Tab>("gist");
  return (
    <>
      <TabList tab={tab} onChange={setTab} />
      <p class="live" role="status" data-part="lost">
        {isLost && wording.say("state.notFoundInPage")}
      </p>
      <div role="tabpanel" id="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={0}>
        {tab === "gist" && (
          <>
            <Notes notes={digest.notes} />
            <SummarySection
              digest={digest}
              onShowBullet={({ support }) => on.onShowWords(support.spans)}
            />
            <footer class="actions">
              <CopyButton onCopy={onCopy} />
            </footer>
          </>
        )}
        {tab === "sources" && (
          <StatementsTab
            digest={digest}
            describeSource={on.describeSource}
            onShowStatement={({ content }) => on.onShowWords([content])}
          />
        )}
        {tab === "checks" && (
          <CheckList digest={digest} onShowCheck={({ spans }) => on.onShowWords(spans)} />
        )}
        {tab === "article" && <ArticleFacts digest={digest} />}
      </div>
    </>
  );
}

function TabList({ tab, onChange }: { tab: Tab; onChange: (tab: Tab) => void }) {
  const wording = useWording();
  const buttons = useRef(new Map<Tab, HTMLButtonElement>());
  const handleKey = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const next = TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length] ?? tab;
    onChange(next);
    buttons.current.get(next)?.focus();
  };
  return (
    <div class="tabs" role="tablist" onKeyDown={handleKey}>
      {TABS.map((name) => (
        <button
          type="button"
          role="tab"
          key={name}
          id={`tab-${name}`}
          data-action={`tab-${name}`}
          aria-selected={name === tab}
          aria-controls="tabpanel"
          tabIndex={name === tab ? 0 : -1}
          ref={(button) => void (button && buttons.current.set(name, button))}
          onClick={() => onChange(name)}
        >
          {wording.say(`tab.${name}`)}
        </button>
      ))}
    </div>
  );
}
