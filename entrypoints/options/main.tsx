import { render } from "preact";
import { Options } from "../../components/Options";
import { WordingContext } from "../../components/wording-context";
import { MAX_BULLETS, MIN_BULLETS, saveSetting, watchSettings } from "../../lib/browser/settings";
import { interfaceLanguages, openInterface } from "../../lib/surface/open-interface";

const root = document.getElementById("root") ?? document.body;
const BULLET_COUNTS = Array.from(
  { length: MAX_BULLETS - MIN_BULLETS + 1 },
  (_, index) => MIN_BULLETS + index,
);

async function draw(): Promise<void> {
  const { settings, hasUnreadable, wording } = await openInterface(navigator.languages);
  document.documentElement.lang = wording.language;
  document.title = wording.say("options.title");
  render(
    <WordingContext.Provider value={wording}>
      <Options
        settings={settings}
        hasUnreadable={hasUnreadable}
        languages={interfaceLanguages()}
        bulletCounts={BULLET_COUNTS}
        onSave={saveSetting}
      />
    </WordingContext.Provider>,
    root,
  );
}

watchSettings(() => void draw());
void draw();
