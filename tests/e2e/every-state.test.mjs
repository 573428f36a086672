import assert from "node:assert/strict";
import { after, before, it } from "node:test";
import { openTools } from "../../scripts/states/open-tools.mjs";
import { ENGINE_PATTERNS, statePages } from "../../scripts/states/state-pages.mjs";
import { visitEngine } from "../../scripts/states/visit-engine.mjs";
import { visitStates } from "../../scripts/states/visit-states.mjs";
import { startFakeEndpoint } from "../models/support/fake-endpoint.mjs";
import { allowedExtension, GRANTING_PREFERENCES } from "./support/allowed-extension.mjs";
import { findViolations } from "./support/axe.mjs";
import { inBothBrowsers } from "./support/in-both-browsers.mjs";
import { isThorough } from "./support/is-thorough.mjs";
import { LOOKS, showLook } from "./support/looks.mjs";

/*
 * Every surface in every state that `npm run screenshots` shows, here held against WCAG 2.2 AA
 * instead of pictured. Two minutes long, so only in a thorough run.
 */
const skip = !isThorough && "a thorough run only (RINGKAS_THOROUGH=1)";
const nothing = async () => {};
const wholeBrowser = { preferences: GRANTING_PREFERENCES, isLong: true, skip };

inBothBrowsers(
  "every state",
  statePages,
  (context) => {
    it("is accessible, in both languages, light and dark", async () => {
      await assertAccessible(context.browser, visitStates);
    });
  },
  wholeBrowser,
);

inBothBrowsers(
  "every state of a model",
  statePages,
  (context) => {
    let server;
    before(async () => {
      server = await startFakeEndpoint();
    });
    after(() => server?.close());

    it("is accessible, in both languages, light and dark", async () => {
      await assertAccessible(context.browser, (tools) => visitEngine(tools, server));
    });
  },
  {
    ...wholeBrowser,
    toExtension: (name) => allowedExtension(name, ENGINE_PATTERNS),
    // Chromium's own "offline" keeps the request; Firefox asks its proxy, which does not answer.
    toAskedHosts: (name) => (name === "firefox" ? ["model.example"] : []),
  },
);

async function assertAccessible(browser, visit) {
  const faults = [];
  const seen = [];
  const openAuditor = (tools) => {
    const look = async (surface, name, prepare = nothing, clear = nothing) => {
      seen.push(name);
      for (const wanted of LOOKS) {
        await showLook(tools.options, surface, wanted);
        await prepare();
        const found = await findViolations(surface);
        faults.push(...found.map((fault) => `${name}, ${JSON.stringify(wanted)}: ${fault}`));
        await clear();
      }
    };
    const lookBeside = (name, ...steps) => look(browser.panel, `panel-${name}`, ...steps);
    return { look, lookBeside, lookOnce: nothing, lookForced: nothing };
  };
  await visit(await openTools(browser, openAuditor));
  assert.deepEqual(faults, []);
  assert.ok(seen.length >= 7, `only ${seen}`);
  console.log(`${browser.name}: ${seen.length} states`);
}
