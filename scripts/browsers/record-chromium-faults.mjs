/**
 * The errors that an extension's scripts raise anywhere in Chromium, as they come: uncaught errors
 * and refused promises in its own documents, its worker and the pages it reads, what its documents
 * print as errors, and renderers that crash.
 *
 * A page's own errors are not among them: an error counts for the extension when it comes from
 * one of its documents or names its address.
 */
export function recordChromiumFaults(chromium, extensionId) {
  const faults = [];
  const origin = `chrome-extension://${extensionId}/`;
  const attach = async (target) => {
    const session = await target.createCDPSession();
    const isOurs = () => target.url().startsWith(origin);
    const add = (text) => faults.push(`${toPlace(target)}: ${text}`);
    session.on("Runtime.exceptionThrown", ({ exceptionDetails }) => {
      const text = toErrorText(exceptionDetails);
      if (isOurs() || text.includes(origin)) add(text);
    });
    session.on("Runtime.consoleAPICalled", ({ type, args }) => {
      if (type === "error" && isOurs()) add(args.map(({ value }) => value).join(" "));
    });
    session.on("Log.entryAdded", ({ entry }) => {
      if (entry.level === "error" && isOurs()) add(entry.text);
    });
    // A worker that is ended is reported in the same way, and is no crash.
    session.on("Inspector.targetCrashed", () => target.type() === "page" && add("crashed"));
    for (const domain of ["Runtime", "Log", "Inspector"]) {
      await session.send(`${domain}.enable`).catch(() => {});
    }
  };
  // A document that has closed meanwhile can be asked nothing, and raises nothing any more.
  const watch = (target) => {
    if (WATCHED.has(target.type())) attach(target).catch(() => {});
  };
  chromium.targets().forEach(watch);
  chromium.on("targetcreated", watch);
  return faults;
}

const WATCHED = new Set(["page", "service_worker", "other"]);

function toPlace(target) {
  return target.url().split("?")[0].slice(0, 120);
}

function toErrorText({ text, exception, url, stackTrace }) {
  const frames = (stackTrace?.callFrames ?? []).map((frame) => frame.url);
  return [text, exception?.description, url, ...frames].filter(Boolean).join(" | ");
}
