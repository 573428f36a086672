import { setTimeout as sleep } from "node:timers/promises";
import { until } from "../../../scripts/browsers/until.mjs";
import { readWords } from "./surface-parts.mjs";

/** For storage's news to reach the panel. */
const NEWS_MS = 200;

/** Types into fields of the options' model section and leaves each, as a reader would. */
export async function setEngine(options, fields) {
  for (const [name, value] of Object.entries(fields)) {
    const selector = `[name=${name}]`;
    await options.waitFor(selector);
    await options.evaluate(typeInto, selector, String(value));
    await sleep(NEWS_MS);
  }
}

function typeInto(selector, value) {
  const field = document.querySelector(selector);
  field.value = value;
  for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
}

/** Clicks the panel's button for a summary by the model. */
export async function askForSummary(panel) {
  await panel.click("[data-action=write-summary]");
}

/** What the panel says of the model, once that is `words`. */
export function waitForStatus(panel, words, timeout = 20_000) {
  return until(`the status “${words}”`, async () => (await readStatus(panel)) === words, timeout);
}

/** What the panel says of the model now. */
export async function readStatus(panel) {
  return (await readWords(panel, "[data-part=engine-status]"))[0] ?? null;
}

/** Who wrote the summary in view, and its lines. */
export async function readSummary(panel) {
  const [origin] = await readWords(panel, "[data-part=summary-origin]");
  return { origin, lines: await readWords(panel, "[data-part=summary] [data-action=show-bullet]") };
}
