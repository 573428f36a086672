import { askForSummary, setEngine } from "../../tests/e2e/support/engine-parts.mjs";
import { FAR } from "./state-pages.mjs";

const READY = 'main[data-state="ready"]';
const inKind = (kind) => `[data-part=engine][data-kind=${kind}]`;
const MADE_AT = "2026-11-01T09:00:00.000Z";
const OWN_CHOICES = {
  privateSites: ["bank.example", "surat.example"],
  readerSources: {
    corrections: [{ about: "name", name: "Reuters", organisation: null, madeAt: MADE_AT }],
    ownSources: [
      {
        id: "kabar-desa",
        name: "Kabar Desa",
        kind: "online-outlet",
        country: null,
        names: ["Kabar Desa"],
        domains: [],
        madeAt: MADE_AT,
      },
    ],
  },
};

/**
 * Has the panel work with a model in every state, and the options filled in. The browser must
 * allow `server` (tests/models/support/fake-endpoint.mjs) and the article's site.
 */
export async function visitEngine(tools, server) {
  const { browser, addresses, options, save, look, lookBeside } = tools;
  const { popup, panel } = browser;
  const setModel = (fields) => setEngine(options, fields);
  const article = await browser.openPage(addresses.article);
  await browser.clickAction();
  await popup.waitFor(READY);
  await popup.click("[data-action=open-panel]");
  await panel.waitFor(READY);
  if (await popup.isOpen()) await popup.close();
  await setModel({ engine: "endpoint", "engine-address": server.address, "engine-model": "kecil" });
  await allowAddress(tools, article);
  await panel.waitFor("[data-action=write-summary]");
  await lookBeside("engine-idle");
  await askForSummary(panel);
  await panel.waitFor(inKind("written"));
  await lookBeside("engine-written");
  await setModel({ "engine-model": "fault-silent-head", "engine-wait": 600 });
  await askForSummary(panel);
  await panel.waitFor(inKind("writing"));
  await lookBeside("engine-writing");
  await panel.click("[data-action=cancel-summary]");
  await panel.waitFor(inKind("fault"));
  await lookBeside("engine-cancelled");
  await setModel({ "engine-model": "fault-500" });
  await askForSummary(panel);
  await panel.waitFor(inKind("fault"));
  await lookBeside("engine-failed");
  await setModel({ "engine-address": FAR });
  await allowAddress(tools, article);
  await browser.setOffline(true);
  await askForSummary(panel);
  await panel.waitFor(inKind("fault"));
  await lookBeside("engine-offline");
  await browser.setOffline(false);
  await save(OWN_CHOICES);
  await look(options, "options-filled");
  await panel.runScript(HAVE_MODEL);
  await setModel({ engine: "device-summarizer" });
  await askForSummary(panel);
  await panel.waitFor("progress");
  await lookBeside("engine-downloading");
}

/* In Chromium the copy of the extension has the permission from the start. */
async function allowAddress({ browser, options }, article) {
  if (browser.name !== "firefox") return;
  await options.show();
  await options.click("[data-action=allow-endpoint]");
  await article.show();
}

/* Runs in the panel: a model of the browser's own, of which 42 % have come. Neither test browser has one. */
const HAVE_MODEL = `
  window.Summarizer = class {
    static availability = async () => "downloadable";
    static create = ({ monitor, signal }) => new Promise((resolve, reject) => {
      monitor({ addEventListener: (type, tell) => tell({ loaded: 0.42 }) });
      signal.addEventListener("abort", () => reject(signal.reason));
    });
  };
  0;
`;
