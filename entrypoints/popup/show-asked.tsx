import { render } from "preact";
import { browser } from "wxt/browser";
import { Popup } from "../../components/Popup";
import { WordingContext } from "../../components/wording-context";
import { sendMessage } from "../../lib/browser/messages";
import { openPanel } from "../../lib/browser/panel";
import { applyLook } from "../../lib/surface/apply-look";
import { prepareGist } from "../../lib/read-gist";
import type { AskedTab } from "../../lib/surface/ask-tab";
import { keepFocus } from "../../lib/surface/keep-focus";
import { openReading } from "../../lib/surface/open-reading";

const root = document.getElementById("root") ?? document.body;
const windowId = browser.windows.getCurrent().then((window) => window.id ?? 0);

/** Shows what the page in front says; it has been asked already. */
export async function showAsked(asking: Promise<AskedTab | null>): Promise<void> {
  keepFocus(document, true);
  const [asked, ownWindow] = await Promise.all([asking, windowId]);
  if (asked === null) return;
  const { tabId } = asked.tab;
  const browserLanguages = navigator.languages;
  const reading = await openReading({ browserLanguages, onChange: draw, asked });
  const readRest = async () => {
    await reading.rest.read();
    sendMessage({ kind: "rest-read", tabId });
  };
  const restActions = { onRead: () => void readRest(), onCancel: reading.rest.cancel };
  const opening = reading.session.open(tabId);
  // Between the first frame and the page's answer there is nothing else to do.
  requestIdleCallback(prepareGist);
  await opening;
  sendMessage({ kind: "page-asked", tabId });

  function copyDigest(format: string): Promise<void> {
    return navigator.clipboard.writeText(reading.exportDigest(format)?.text ?? "");
  }

  function draw(): void {
    const { wording, settings } = reading.interface();
    const rest = reading.rest.view();
    applyLook(document, { settings, wording });
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
          onRetry={() => void reading.session.open(tabId)}
          onCancel={() => void reading.session.cancel()}
          onOpenOptions={() => void browser.runtime.openOptionsPage()}
        />
      </WordingContext.Provider>,
      root,
    );
  }
}
