import { windowTools } from "./firefox-window-tools.mjs";

/**
 * Firefox's own window, as a scope in which functions run with the browser's rights.
 *
 * `renew()` installs the tools once more, for an extension that was reloaded.
 * `run(work, ...args)` calls `work(ringkas, ...args)` there, where `ringkas` holds the tools that
 * firefox-window-tools.mjs makes. Reaches into WebDriver BiDi by puppeteer's connection, for puppeteer has no
 * call for the popup and the sidebar; proved on Firefox ESR 153.
 */
export async function openChromeScope(connection, extensionId) {
  const [first] = await readWindows(connection);
  return openWindowScope(connection, extensionId, first);
}

/** The contexts of Firefox's own windows, the oldest first. */
export async function readWindows(connection) {
  const tree = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
  return tree.result.contexts.map(({ context }) => context);
}

/** The scope of one of Firefox's own windows. */
export async function openWindowScope(connection, extensionId, context) {
  const call = async (declaration, args) => {
    const { result } = await connection.send("script.callFunction", {
      functionDeclaration: declaration,
      awaitPromise: true,
      target: { context },
      arguments: [{ type: "string", value: JSON.stringify(args) }],
    });
    if (result.type === "exception") {
      throw new Error(result.exceptionDetails.text.replace(/^Error: /, ""));
    }
    return result.result.value === undefined ? undefined : JSON.parse(result.result.value);
  };
  const run = (work, ...args) =>
    call(
      `async (json) => JSON.stringify(await (${work})(window.ringkas, ...JSON.parse(json)))`,
      args,
    );
  const renew = async () => {
    for (const install of windowTools) await run(install, extensionId);
  };
  await renew();
  return { run, renew };
}
