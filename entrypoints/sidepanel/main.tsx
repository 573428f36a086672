import { render } from "preact";
import { browser } from "wxt/browser";
import { Panel } from "../../components/Panel";
import { WordingContext } from "../../components/wording-context";
import { followWindow } from "../../lib/browser/follow-tab";
import {
  readSites,
  requestSite,
  toHost,
  toOriginPattern,
  watchSites,
} from "../../lib/browser/site-access";
import { readActiveTabId } from "../../lib/browser/tabs";
import { applyLook } from "../../lib/surface/apply-look";
import { openReading } from "../../lib/surface/open-reading";

const root = document.getElementById("root") ?? document.body;

async function start(): Promise<void> {
  const { id: windowId = 0 } = await browser.windows.getCurrent();
  const reading = await openReading(navigator.languages, draw);
  const readPage = async () => {
    const tabId = await readActiveTabId(windowId);
    if (tabId !== null) await reading.session.open(tabId);
  };
  followWindow(windowId, (event) => {
    if (event.kind === "words") reading.pointAt(event.event);
    else void reading.session.follow(event);
  });
  let sites = await readSites();
  watchSites(async () => {
    sites = await readSites();
    draw();
  });
  await readPage();

  function draw(): void {
    const { wording, settings } = reading.interface();
    document.documentElement.lang = wording.language;
    applyLook(document, settings);
    const view = reading.session.view();
    const site = "page" in view ? toOriginPattern(view.page.url) : null;
    render(
      <WordingContext.Provider value={wording}>
        <Panel
          view={view}
          place={reading.place()}
          describeSource={reading.describeSource}
          onShowWords={(spans) => void reading.showWords(spans)}
          onShowStatement={(index) => void reading.showStatement(index)}
          onGoBack={() => void reading.goBack()}
          offeredSite={site === null || sites.includes(site) ? null : toHost(site)}
          onAllowSite={() => void requestSite(site ?? "")}
          onReadPage={() => void readPage()}
          onCopy={() => navigator.clipboard.writeText(reading.markdown())}
        />
      </WordingContext.Provider>,
      root,
    );
  }
}

void start();
