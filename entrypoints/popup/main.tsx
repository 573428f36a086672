import { render } from "preact";
import { browser } from "wxt/browser";
import { Popup } from "../../components/Popup";
import { WordingContext } from "../../components/wording-context";
import { sendMessage } from "../../lib/browser/messages";
import { openPanel } from "../../lib/browser/panel";
import { readActiveTabId } from "../../lib/browser/tabs";
import { applyLook } from "../../lib/surface/apply-look";
import { keepFocus } from "../../lib/surface/keep-focus";
import { openReading } from "../../lib/surface/open-reading";

const root = document.getElementById("root") ?? document.body;
const windowId = browser.windows.getCurrent().then((window) => window.id ?? 0);

async function start(): Promise<void> {
  const ownWindow = await windowId;
  const reading = await openReading({ browserLanguages: navigator.languages, onChange: draw });
  const restActions = { onRead: () => void reading.rest.read(), onCancel: reading.rest.cancel };
  const tabId = await readActiveTabId();
  if (tabId === null) return;
  await reading.session.open(tabId);
  sendMessage({ kind: "page-asked", tabId });

  function copyDigest(format: string): Promise<void> {
    return navigator.clipboard.writeText(reading.exportDigest(format)?.text ?? "");
  }

  function draw(): void {
    const { wording, settings } = reading.interface();
    const rest = reading.rest.view();
    document.documentElement.lang = wording.language;
    applyLook(document, settings);
    render(
      <WordingContext.Provider value={wording}>
        <Popup
          view={reading.session.view()}
          place={reading.place()}
          describeSource={reading.describeSource}
          rest={rest && { view: rest, ...restActions }}
          onShowBullet={({ support }) => void reading.showWords(support.spans)}
          onOpenPanel={() => void openPanel(ownWindow).then(() => window.close())}
          onCopy={() => copyDigest("markdown")}
          onRetry={() => void reading.session.open(tabId ?? 0)}
          onCancel={() => void reading.session.cancel()}
          onOpenOptions={() => void browser.runtime.openOptionsPage()}
        />
      </WordingContext.Provider>,
      root,
    );
  }
}

keepFocus(document, true);
void start();
