/** What is no measure of time may take it: on two busy cores a click was waited for over 5 s. */
const WAIT_MS = 20_000;

/**
 * A surface over a page that puppeteer can drive: a tab, or Chromium's popup and side panel.
 *
 * `connect` answers the page at each call, so the surface outlives a popup that closes and opens.
 */
export function pageSurface(connect) {
  return {
    evaluate: async (work, ...args) => (await connect()).evaluate(work, ...args),
    /** The value of a script's last expression, run among the document's own scripts. */
    runScript: async (source) => (await connect()).evaluate(source),
    /** As `evaluate` or `runScript`, in a world of its own as an extension's script has it. */
    runIsolated: async (work, ...args) =>
      (await connect())
        .mainFrame()
        .isolatedRealm()
        .evaluate(work, ...args),
    press: async (key) => (await connect()).keyboard.press(key),
    click: async (selector) => (await connect()).locator(selector).setTimeout(WAIT_MS).click(),
    clickAt: async (x, y, options = {}) => (await connect()).mouse.click(x, y, options),
    type: async (selector, words) => (await connect()).type(selector, words),
    upload: async (selector, file) => (await (await connect()).$(selector)).uploadFile(file),
    choose: async (selector, value) => (await connect()).select(selector, value),
    text: async (selector) => (await connect()).$eval(selector, (node) => node.innerText),
    waitFor: async (selector, timeout = WAIT_MS) => {
      await (await connect()).waitForSelector(selector, { timeout });
    },
    resize: async (width, height) => (await connect()).setViewport({ width, height }),
    screenshot: async (path) => (await connect()).screenshot({ path }),
  };
}
