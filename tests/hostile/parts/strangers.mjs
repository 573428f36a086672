import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { until } from "../../../scripts/browsers/until.mjs";
import { openBrowser } from "../support/open-browser.mjs";
import { toAddress, toQuietSite } from "../support/quiet-site.mjs";

const REPLIES = "https://stranger.example/";
/** What a page that wants to know whether we are there would ask for. */
const FILES = ["reader.js", "popup.html", "icons/16.png", "manifest.json"];

/**
 * Another extension sends ours every message it knows; pages do the same. Reading must leave
 * nothing in any storage. How much of that went wrong.
 */
export async function runStrangers(name) {
  const site = toQuietSite(3).set(REPLIES, { body: "<p>stranger</p>", type: "text/html" });
  const { browser, countFaults, close } = await openBrowser(name, site, [writeStranger(name)]);
  const options = await browser.openExtensionPage("options.html");
  const before = await options.evaluate(readStorage);
  const replies = await askAsStranger(browser);
  const fromPage = await readArticles(browser);
  const world = await askFromContentWorld(browser);
  const after = await options.evaluate(readStorage);
  const isKept = before !== after;
  const faults = await countFaults();
  // What Firefox refuses a page it calls an error.
  fromPage.push(...(await findReachable(browser)));
  console.log(
    `\n${name}: replies to a stranger: ${replies.join("; ")}; what a page sees of us: ` +
      `${fromPage.join(", ") || "nothing"}; reading left ${isKept ? after : "nothing in storage"}; ` +
      `what is stored, asked for by our script's world in a page: ${world}`,
  );
  await close();
  const answered = replies.filter((reply) => !/^refused/.test(reply)).length;
  const isOpen = world.startsWith("answered");
  return answered + fromPage.length + Number(isKept) + faults + Number(isOpen);
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

/* Runs in the page: all that differs with us there, but for the names of highlights. */
function readTraces() {
  const elements = [...document.querySelectorAll("*")];
  return {
    markup: document.documentElement.outerHTML,
    globals: Object.getOwnPropertyNames(window).length,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    shadows: elements.filter((element) => element.shadowRoot).length,
    fonts: document.fonts.size,
  };
}

/** The files of ours that a page can load; the browser tells of each attempt as of an error. */
async function findReachable(browser) {
  const tab = await browser.openPage(toAddress(2));
  const found = await tab.evaluate(
    (files) => {
      const load = (file) =>
        fetch(file).then(
          () => [file],
          () => [],
        );
      return Promise.all(files.map(load));
    },
    FILES.map((file) => browser.toUrl(file)),
  );
  await tab.close();
  return found.flat();
}

/**
 * What our script's own world in a page, as a renderer that was taken over has it, gets of what is
 * stored. Firefox cannot close storage to it: there only the script's own text says that it never asks.
 */
async function askFromContentWorld(browser) {
  if (browser.name !== "chromium") return "not asked (Firefox cannot close it)";
  const tab = await browser.openPage(toAddress(2));
  await browser.clickAction();
  await browser.popup.waitFor('main[data-state="ready"]');
  const pages = await browser.native.pages();
  const page = pages.find((one) => one.url() === toAddress(2));
  const session = await page.createCDPSession();
  const worlds = [];
  session.on("Runtime.executionContextCreated", ({ context }) => worlds.push(context));
  await session.send("Runtime.enable");
  const ours = await until("our world in the page", () =>
    worlds.find(({ origin }) => origin.includes(browser.extensionId)),
  );
  const expression =
    'chrome.storage.local.get(null).then((all) => "answered " + JSON.stringify(all), (error) => "refused: " + error.message)';
  const question = { expression, contextId: ours.id, awaitPromise: true };
  const { result } = await session.send("Runtime.evaluate", question);
  await browser.popup.close();
  await tab.close();
  return String(result.value ?? result.description);
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
