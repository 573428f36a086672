import { render } from "preact";
import { Options } from "../../components/options/Options";
import { WordingContext } from "../../components/wording-context";
import { removeEndpointAccess, requestEndpointAccess } from "../../lib/browser/endpoint-access";
import {
  removeEngineSetting,
  saveEngineSetting,
  watchEngineSetting,
} from "../../lib/browser/engine-setting";
import {
  readCommands,
  openShortcutPage,
  readPermissions,
  readVersion,
} from "../../lib/browser/extension";
import { readSettings, saveSetting, saveSettings, watchSettings } from "../../lib/browser/settings";
import { readSettingsFile, writeSettingsFile } from "../../lib/browser/settings-file";
import { DEFAULT_SETTINGS } from "../../lib/browser/settings-schema";
import { readSites, removeSite, toHost, watchSites } from "../../lib/browser/site-access";
import { CHECK_KINDS } from "../../lib/checks/check-kinds";
import { ENGINE_CHOICES } from "../../lib/models/create-engine";
import { MAX_WAIT_MS } from "../../lib/models/endpoint";
import { isModelServer } from "../../lib/models/is-model-server";
import { toEndpoint } from "../../lib/models/to-endpoint";
import { saveFile } from "../../lib/surface/save-file";
import { applyLook } from "../../lib/surface/apply-look";
import { keepFocus } from "../../lib/surface/keep-focus";
import { describeTable, type TableFacts } from "../../lib/surface/describe-table";
import { interfaceLanguages, openInterface } from "../../lib/surface/open-interface";
import { describeEngine } from "../../lib/surface/open-engine";

const root = document.getElementById("root") ?? document.body;
let table: TableFacts | null = null;

async function draw(): Promise<void> {
  const { settings, fault, wording } = await openInterface(navigator.languages);
  const [allowed, commands, facts] = await Promise.all([
    readSites(),
    readCommands(),
    describeEngine(wording.language),
  ]);
  document.title = wording.say("options.title");
  const sites = allowed.filter((site) => !isModelServer(site, facts.setting));
  applyLook(document, { settings, wording });
  render(
    <WordingContext.Provider value={wording}>
      <Options
        settings={settings}
        fault={fault}
        languages={interfaceLanguages()}
        checkKinds={CHECK_KINDS}
        sites={sites.map(toHost)}
        onRemoveSite={(host) =>
          sites.filter((site) => toHost(site) === host).forEach((site) => void removeSite(site))
        }
        onSave={saveSetting}
        engine={{
          facts,
          choices: ENGINE_CHOICES,
          maxWaitMs: MAX_WAIT_MS,
          decide: toEndpoint,
          onSave: saveEngineSetting,
          onAllow: (pattern) => void requestEndpointAccess(pattern),
          onRemove: (pattern) => void removeEndpointAccess(pattern),
        }}
        onExport={() => saveFile(document, "ringkas.json", writeSettingsFile(settings))}
        onImport={importSettings}
        onReset={async () => {
          await saveSettings(DEFAULT_SETTINGS);
          await removeEngineSetting();
        }}
        table={table}
        version={readVersion()}
        permissions={readPermissions()}
        commands={commands}
        onOpenShortcuts={() => void openShortcutPage()}
      />
    </WordingContext.Provider>,
    root,
  );
}

async function importSettings(text: string) {
  const read = readSettingsFile(text, (await readSettings()).settings);
  if ("fault" in read) return read.fault;
  await saveSettings(read.settings);
  return null;
}

keepFocus(document, false);
watchSettings(() => void draw());
watchEngineSetting(() => void draw());
watchSites(() => void draw());
void draw()
  .then(describeTable)
  .then((facts) => {
    table = facts;
    return draw();
  });
