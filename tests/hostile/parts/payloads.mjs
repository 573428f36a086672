import { openNetwork } from "../../../scripts/browsers/open-network.mjs";
import { buildPayloadExtension } from "../support/build-payload-extension.mjs";
import { launchers } from "../support/launchers.mjs";
import { readPayloads } from "../support/read-payloads.mjs";

const BATCH = 100;
const PAGES = new Map([["https://hostile.example/", { body: "", type: "text/html" }]]);

/** Every payload in every field of every surface, drawn in an extension page; how many harmed. */
export async function runPayloads(name, { shared }) {
  const payloads = readPayloads(shared);
  const network = await openNetwork(PAGES);
  const extension = await buildPayloadExtension(name);
  const browser = await launchers[name]({ extension, network });
  const page = await browser.openExtensionPage("payloads.html");
  const sum = { drawn: 0, shown: 0, foreign: [], thrown: [] };
  for (let at = 0; at < payloads.length; at += BATCH) {
    const batch = payloads.slice(at, at + BATCH);
    const report = await page.evaluate((given) => window.ringkasTest.draw(given), batch);
    for (const key of Object.keys(sum)) sum[key] = addUp(sum[key], report[key]);
  }
  const after = await page.evaluate(() => ({
    violations: window.ringkasTest.violations,
    dialogs: window.ringkasTest.dialogs,
    scripts: window.__pwned ?? 0,
  }));
  const faults = await browser.readFaults();
  await browser.close();
  const requests = [...network.requests];
  network.close();
  const wrongs = [...sum.foreign, ...sum.thrown, ...after.violations, ...faults, ...requests];
  console.log(
    `\n${name}: ${sum.drawn} of ${payloads.length} payloads drawn (${sum.shown} seen letter by ` +
      `letter): ${sum.foreign.length} foreign elements, ${after.violations.length} policy ` +
      `violations, ${after.dialogs} dialogs, ${after.scripts} scripts, ${sum.thrown.length} thrown`,
  );
  for (const wrong of wrongs.slice(0, 20)) console.log(`  ✗ ${wrong}`);
  return wrongs.length + after.dialogs + after.scripts;
}

function addUp(a, b) {
  return Array.isArray(a) ? [...a, ...b] : a + b;
}
