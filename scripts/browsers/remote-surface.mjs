import { writeFile } from "node:fs/promises";
import { until } from "./until.mjs";

/**
 * A surface over Firefox's popup or sidebar, which no driver can reach but the browser itself.
 *
 * The code runs as a frame script beside the document, with `document` and `window` standing for
 * it; a click is a mouse event that Firefox takes for the reader's own.
 */
export function remoteSurface(scope, name) {
  const isOpen = () => scope.run((ringkas, surface) => ringkas.isOpen(surface), name);
  const isShown = () => scope.run((ringkas, surface) => ringkas.isShown(surface), name);
  const evaluate = async (work, ...args) => {
    await until(`the ${name} to open`, isShown);
    return scope.run(
      (ringkas, surface, code) => ringkas.evaluate(surface, code),
      name,
      `async () => {
        const window = content, document = content.document, performance = content.performance;
        return (${work})(...${JSON.stringify(args)});
      }`,
    );
  };
  const waitFor = (selector, timeout) =>
    until(
      `${selector} in the ${name}`,
      () =>
        evaluate((wanted) => document.querySelector(wanted) !== null, selector).catch(() => false),
      timeout,
    );
  return {
    isOpen,
    evaluate,
    runScript: (source) => evaluate(runInDocument, source),
    press: async (key) => {
      await scope.run((ringkas, surface) => ringkas.find(surface).focus(), name);
      await evaluate(pressKey, key);
    },
    choose: (selector, value) => evaluate(chooseValue, selector, value),
    waitFor,
    text: (selector) => evaluate((wanted) => document.querySelector(wanted).innerText, selector),
    click: async (selector) => {
      await waitFor(selector);
      await evaluate(pressMouse, selector).catch(async (error) => {
        if (await isOpen()) throw error;
      });
    },
    screenshot: async (file) => {
      const picture = await scope.run((ringkas, surface) => ringkas.screenshot(surface), name);
      await writeFile(file, Buffer.from(picture, "base64"));
    },
    close: async () => {
      // What is still opening does not close yet.
      await until(`the ${name} to close`, async () => {
        await scope.run((ringkas, surface) => ringkas.close(surface), name);
        return !(await isOpen());
      });
    },
  };
}

/*
 * Runs beside the document, which the click may close: nothing is awaited after it. What still
 * moves, as a popup's foot does while its words come, is not clicked at before it stands.
 */
async function pressMouse(selector) {
  const pause = (ms) => new Promise((resolve) => window.setTimeout(resolve, ms));
  const place = () => {
    const target = document.querySelector(selector);
    target.scrollIntoView({ block: "center", behavior: "instant" });
    return target.getBoundingClientRect();
  };
  for (let before = null, tries = 0; tries < 40; tries += 1) {
    const now = JSON.stringify(place());
    if (now === before) break;
    before = now;
    await pause(40);
  }
  const { x, y, width, height } = place();
  const press = (type) => {
    const button = { button: 0, clickCount: 1 };
    window.synthesizeMouseEvent(type, x + width / 2, y + height / 2, button);
  };
  press("mousedown");
  await pause(60);
  press("mouseup");
}

/* Runs beside the document; the sandbox stands for the document's own scripts. */
function runInDocument(source) {
  const options = { sandboxPrototype: content, wantXrays: false };
  content.ringkasSandbox ??= Cu.Sandbox(content, options);
  return Cu.evalInSandbox(source, content.ringkasSandbox);
}

/* Runs beside the document, where keys are typed as an input method would type them. */
function pressKey(key) {
  const processor = Cc["@mozilla.org/text-input-processor;1"].createInstance(
    Ci.nsITextInputProcessor,
  );
  processor.beginInputTransactionForTests(window);
  const event = new window.KeyboardEvent("", { key });
  processor.keydown(event);
  processor.keyup(event);
}

/* Runs beside the document: the list of choices opens outside of it. */
function chooseValue(selector, value) {
  const select = document.querySelector(selector);
  select.value = value;
  select.dispatchEvent(new window.Event("change", { bubbles: true }));
}
