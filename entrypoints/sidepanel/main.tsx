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
import { EXPORT_FORMATS } from "../../lib/export/formats";
import { saveFile } from "../../lib/surface/save-file";
import { applyLook } from "../../lib/surface/apply-look";
import { keepFocus } from "../../lib/surface/keep-focus";
import { savePicture } from "../../lib/surface/save-picture";
import { openEngine } from "../../lib/surface/open-engine";
import { openReading } from "../../lib/surface/open-reading";

const root = document.getElementById("root") ?? document.body;

async function start(): Promise<void> {
  const { id: windowId = 0, incognito: isPrivateWindow } = await browser.windows.getCurrent();
  const engine = await openEngine(draw);
  const onOpenOptions = () => void browser.runtime.openOptionsPage();
  const engineActions = {
    onWrite: () => void engine.write(),
    onCancel: engine.cancel,
    onOpenOptions,
  };
  const reading = await openReading({
    browserLanguages: navigator.languages,
    onChange: draw,
    engine,
    isPrivateWindow,
  });
  const restActions = { onRead: () => void reading.rest.read(), onCancel: reading.rest.cancel };
  const readPage = async () => {
    const tabId = await readActiveTabId(windowId);
    if (tabId !== null) await reading.session.open(tabId);
  };
  followWindow(windowId, (event) => {
    if (event.kind === "words") reading.pointAt(event.event);
    else if (event.kind === "rest-read") reading.rest.takeRead(event.tabId);
    else void reading.session.follow(event);
  });
  let sites = await readSites();
  watchSites(async () => {
    sites = await readSites();
    draw();
  });
  await readPage();

  function copyDigest(format: string): Promise<void> {
    return navigator.clipboard.writeText(reading.exportDigest(format)?.text ?? "");
  }

  function draw(): void {
    const { wording, settings } = reading.interface();
    const rest = reading.rest.view();
    applyLook(document, { settings, wording });
    const view = reading.view();
    const engineView = engine.view();
    // A site that is allowed stays in the browser's memory.
    const site = "page" in view && !isPrivateWindow ? toOriginPattern(view.page.url) : null;
    render(
      <WordingContext.Provider value={wording}>
        <Panel
          view={view}
          isPrivateWindow={isPrivateWindow}
          place={reading.place()}
          describeSource={reading.describeSource}
          rest={rest && { view: rest, ...restActions }}
          engine={engineView && { view: engineView, ...engineActions }}
          onShowWords={(spans) => void reading.showWords(spans)}
          onShowStatement={(index) => void reading.showStatement(index)}
          onSavePicture={(picture, format) => void savePicture(picture, format)}
          onCorrect={(word) => void reading.correct(word)}
          onGoBack={() => void reading.goBack()}
          offeredSite={site === null || sites.includes(site) ? null : toHost(site)}
          onAllowSite={() => void requestSite(site ?? "")}
          onReadPage={() => void readPage()}
          onCancel={() => void reading.session.cancel()}
          onOpenOptions={onOpenOptions}
          formats={EXPORT_FORMATS.map(({ id }) => id)}
          onCopy={copyDigest}
          onSave={(format) => {
            const made = reading.exportDigest(format);
            if (made) saveFile(document, `ringkas.${made.extension}`, made.text);
          }}
        />
      </WordingContext.Provider>,
      root,
    );
  }
}

keepFocus(document, true);
void start();
