import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openNetwork } from "../../../scripts/browsers/open-network.mjs";
import { until } from "../../../scripts/browsers/until.mjs";
import { extensionFolder } from "../../../scripts/setup/build-extension.mjs";
import { launchers } from "../support/launchers.mjs";
import { toAddress, toQuietSite } from "../support/quiet-site.mjs";

const REPLIES = "https://stranger.example/";

/**
 * Another extension sends ours every message it knows; pages do the same. Reading must leave
 * nothing in any storage. How much of that went wrong.
 */
export async function runStrangers(name) {
  const site = toQuietSite(3).set(REPLIES, { body: "<p>stranger</p>", type: "text/html" });
  const network = await openNetwork(site);
  const extension = extensionFolder(name);
  const others = [writeStranger(name)];
  const browser = await launchers[name]({ extension, others, network });
  const options = await browser.openExtensionPage("options.html");
  const before = await options.evaluate(readStorage);
  const replies = await askAsStranger(browser);
  const fromPage = await readArticles(browser);
  const after = await options.evaluate(readStorage);
  const isKept = before !== after;
  const faults = await browser.readFaults();
  console.log(
    `\n${name}: replies to a stranger: ${replies.join("; ")}; what a page sees of us: ` +
      `${fromPage.join(", ") || "nothing"}; reading left ${isKept ? after : "nothing in storage"}`,
  );
  await browser.close();
  network.close();
  const answered = replies.filter((reply) => !/^refused/.test(reply)).length;
  return answered + fromPage.length + Number(isKept) + faults.length;
}

/** The stranger's content script writes what came back into the page. */
async function askAsStranger(browser) {
  const tab = await browser.openPage(REPLIES);
  const read = () => tab.evaluate(() => document.documentElement.dataset.replies ?? null);
  const replies = JSON.parse(await until("the stranger's report", read, 20_000));
  await tab.close();
  return replies;
}

/** Reads two articles with everything in use; answers what the page could see of it. */
async function readArticles(browser) {
  const seen = [];
  for (const number of [0, 1]) {
    const tab = await browser.openPage(toAddress(number));
    const before = await tab.evaluate(readTraces);
    await browser.clickAction();
    await browser.popup.waitFor('main[data-state="ready"]');
    await browser.popup.click("[data-action=show-bullet]");
    const after = await tab.evaluate(readTraces);
    seen.push(...Object.keys(after).filter((key) => after[key] !== before[key]));
    await browser.popup.close().catch(() => {});
    await tab.close();
  }
  return seen;
}

/* Runs in the page. */
function readTraces() {
  return {
    markup: document.documentElement.outerHTML,
    globals: Object.getOwnPropertyNames(window).length,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  };
}

/* Runs in an extension page. */
async function readStorage() {
  const areas = {};
  for (const name of ["local", "session", "sync"])
    areas[name] = await chrome.storage[name].get(null);
  const databases = (await indexedDB.databases()).map((database) => database.name);
  return JSON.stringify({ ...areas, page: { ...localStorage }, databases });
}

function writeStranger(name) {
  const folder = path.resolve(`.cache/stranger-${name}`);
  mkdirSync(folder, { recursive: true });
  const shared = {
    name: "A stranger",
    version: "1.0",
    content_scripts: [{ matches: [`${REPLIES}*`], js: ["page.js"] }],
  };
  // Firefox grants hosts at once to manifests of the second version only.
  const manifests = {
    chromium: {
      manifest_version: 3,
      permissions: ["management"],
      background: { service_worker: "background.js" },
    },
    firefox: {
      manifest_version: 2,
      permissions: ["management"],
      background: { scripts: ["background.js"] },
      browser_specific_settings: { gecko: { id: "stranger@hostile.example" } },
    },
  };
  const manifest = { ...shared, ...manifests[name] };
  writeFileSync(path.join(folder, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(path.join(folder, "background.js"), `(${strangerBackground})()`);
  writeFileSync(path.join(folder, "page.js"), `(${strangerPage})()`);
  return folder;
}

/* Runs as the stranger's background: finds us by name and sends all it knows. */
function strangerBackground() {
  const api = globalThis.browser ?? chrome;
  const messages = [
    { kind: "page-asked", tabId: 1 },
    { kind: "page-moved" },
    { kind: "words-pointed", offset: 0, isClick: true },
    "settings",
    null,
  ];
  const ask = async (id, message) => {
    try {
      const reply = await api.runtime.sendMessage(id, message);
      return reply === undefined ? "refused: no reply" : `answered ${JSON.stringify(reply)}`;
    } catch (error) {
      return `refused: ${error.message}`;
    }
  };
  api.runtime.onMessage.addListener((_request, _sender, answer) => {
    (async () => {
      const all = await api.management.getAll();
      const target = all.find(({ name }) => /ringkas/i.test(name));
      if (!target) return answer(["answered: not found"]);
      const replies = [];
      for (const message of messages) replies.push(await ask(target.id, message));
      answer([...new Set(replies)]);
    })();
    return true;
  });
}

/* Runs as the stranger's script in its page. */
async function strangerPage() {
  const api = globalThis.browser ?? chrome;
  const replies = await api.runtime.sendMessage("ask");
  document.documentElement.dataset.replies = JSON.stringify(replies);
}
