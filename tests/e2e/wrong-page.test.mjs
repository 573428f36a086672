import assert from "node:assert/strict";
import { it } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { until } from "../../scripts/browsers/until.mjs";
import { inBothBrowsers } from "./support/in-both-browsers.mjs";
import { isThorough } from "./support/is-thorough.mjs";
import { seededRandom } from "./support/seeded-random.mjs";
import { inState, openPopup, openReadyPopup } from "./support/surface-parts.mjs";

const SEED = Number(process.env.RINGKAS_SEED ?? 20261123);
/** Firefox takes half a second a step, so it goes all the way in a thorough run only. */
const toStepCount = (name) => (name === "firefox" && !isThorough ? 100 : 200);
const MAX_TABS = 4;
/** Longer than the panel takes to answer any one event. */
const REST_MS = 250;
/** In Chromium it is looked at sooner after most steps, after some when all answers have come in. */
const LOOK_MS = 50;
const RESTS = 1 / 4;

const HOSTS = ["satu.example", "dua.example"];
const toAddresses = (paths) =>
  HOSTS.flatMap((host) => paths.map((path) => `https://${host}${path}`));
const ADDRESSES = toAddresses(["/berita-1", "/berita-2", "/berita-3"]);
/** Where pages go by themselves, without a load. */
const NEXT_PATHS = ["/sambungan-1", "/sambungan-2", "/sambungan-3"];

/**
 * Random walks over tabs, windows, loads, moves within a page and openings of popup and panel.
 * After each step the panel must show the page in front, or say that it does not.
 */
inBothBrowsers("the panel is never about another page", makePages(), defineTests, { isLong: true });

function defineTests(context) {
  const steps = toStepCount(context.name);

  it(`in ${steps} random steps (seed ${SEED})`, async () => {
    const { browser } = context;
    const walk = await startWalk(browser, seededRandom(SEED));
    console.log(`${browser.name}: seed ${SEED}, ${steps} steps`);
    const shown = { here: 0, elsewhere: 0 };
    const log = [];
    for (let step = 0; step < steps; step += 1) {
      log.push(await walk.step());
      const verdict = await walk.judge(log);
      shown[verdict] += 1;
    }
    console.log(
      `${browser.name}: the page in front ${shown.here} ×, said to be another ${shown.elsewhere} ×`,
    );
    assert.ok(shown.here > steps / 10 && shown.elsewhere > steps / 10, "the walk went nowhere");
    assert.deepEqual(await browser.readFaults(), []);
  });
}

async function startWalk(browser, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const options = await browser.openExtensionPage("options.html");
  const tabs = [await browser.openPage(pick(ADDRESSES))];
  let [front] = tabs;
  const show = async (tab) => {
    front = tab;
    await tab.show();
  };
  await openReadyPopup(browser);
  await browser.popup.click("[data-action=open-panel]");
  await browser.panel.waitFor(inState("ready"));
  await browser.popup.close();

  // A page that goes away takes its answer with it; a blank one can go nowhere.
  const leave = (work, ...args) => front.evaluate(work, ...args).catch(() => {});
  const moves = {
    "go to an address": () => front.goto(pick(ADDRESSES)),
    "change the address in the page": () => leave(changeAddress, pick(NEXT_PATHS)),
    "go back within the page": () => leave(() => history.back()),
    "load again": () => leave(() => location.reload()),
    "switch tabs": () => show(pick(tabs)),
    "open a tab": async () => {
      if (tabs.length < MAX_TABS) tabs.push((front = await browser.openPage(pick(ADDRESSES))));
    },
    "close a tab": async () => {
      if (tabs.length === 1) return;
      await front.close();
      tabs.splice(tabs.indexOf(front), 1);
      await show(pick(tabs));
    },
    "look at another window": () => options.evaluate(visitWindow, pick(ADDRESSES), REST_MS),
    "ask by the icon": async () => {
      await openPopup(browser);
      await browser.popup.close();
    },
    "ask in the panel": async () => {
      const wanted = "[data-action=read-page]";
      const isOffered = (selector) => document.querySelector(selector) !== null;
      if (await browser.panel.evaluate(isOffered, wanted)) await browser.panel.click(wanted);
    },
    "switch tabs while the page is read": async () => {
      await browser.clickAction();
      await until("the popup to open", browser.popup.isOpen);
      await show(pick(tabs));
      await browser.popup.close();
    },
  };
  return {
    step: async () => {
      // Asked for in every third step, so that there is something to be wrong about.
      const name = random() < 1 / 3 ? "ask by the icon" : pick(Object.keys(moves));
      await moves[name]().catch((error) => {
        throw new Error(`seed ${SEED}: “${name}” failed: ${error.message}`);
      });
      const isRest = browser.name === "firefox" || random() < RESTS;
      await sleep(isRest ? REST_MS : LOOK_MS);
      return name;
    },
    judge: (log) =>
      judgePanel(
        browser.panel,
        () => until("the page in front", () => front.evaluate(readFront).catch(() => null)),
        log,
      ),
  };
}

/* "here" when the panel shows the page in front, "elsewhere" when it says that it does not. */
async function judgePanel(panel, readPage, log) {
  await until("an answer in the panel", () =>
    panel.evaluate(() => document.querySelector("main").dataset.state !== "reading"),
  );
  let seen = null;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    seen = { panel: await panel.evaluate(readPanel), page: await readPage() };
    if (seen.panel.state !== "ready") return "elsewhere";
    if (seen.panel.title === seen.page.title) return "here";
    await sleep(REST_MS);
  }
  return assert.fail(
    `seed ${SEED}, step ${log.length}: ${JSON.stringify(seen)}\n${log.join("\n")}`,
  );
}

/* Runs in the panel. */
function readPanel() {
  const title = document.querySelector("[data-part=title]")?.innerText ?? null;
  return { state: document.querySelector("main").dataset.state, title };
}

/* Runs in the page. */
function readFront() {
  return { url: location.href, title: document.querySelector("h1")?.innerText ?? null };
}

/* Runs in the page, as sites do that load the next story in place of the one that is read. */
function changeAddress(path) {
  history.pushState({}, "", path);
  dispatchEvent(new Event("popstate"));
}

/* Runs in the options: a window of its own comes to the front for a while. */
async function visitWindow(url, milliseconds) {
  const { id } = await chrome.windows.create({ url, focused: true });
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  await chrome.windows.remove(id);
}

function makePages() {
  const type = "text/html; charset=utf-8";
  const all = [...ADDRESSES, ...toAddresses(NEXT_PATHS)];
  return new Map(all.map((address) => [address, { type, body: writePage(address) }]));
}

function writePage(address) {
  const { hostname, pathname } = new URL(address);
  const paragraphs = Array.from(
    { length: 8 },
    (_, index) => `<p>“Kabar ke-${index + 1} dari ${hostname}${pathname} sudah kami periksa,” kata
      Wira Santosa, juru bicara kantor desa, kepada wartawan yang datang pada pagi hari itu.</p>`,
  );
  const title = `Kabar ${hostname}${pathname} dari kantor desa`;
  return `<!doctype html><html lang="id"><head><title>${title}</title>
    <meta property="og:type" content="article"></head><body><article>
    <h1>${title}</h1><script>
      addEventListener("popstate", () => {
        document.title = "Kabar " + location.hostname + location.pathname + " dari kantor desa";
        document.querySelector("h1").innerText = document.title;
      });
    </script>${paragraphs.join("")}
    </article></body></html>`;
}
