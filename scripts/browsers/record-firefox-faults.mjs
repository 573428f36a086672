/**
 * Starts to record, in Firefox's own window, the errors that the extension's scripts raise: every
 * process sends them to the browser's console. Answers a function that reads them.
 *
 * An error counts for the extension when its source is one of the extension's files.
 */
export async function recordFirefoxFaults(scope, uuid) {
  await scope.run(startRecording, `moz-extension://${uuid}/`);
  return () => scope.run((ringkas) => ringkas.faults);
}

/* Runs in Firefox's own window. */
function startRecording(ringkas, origin) {
  const WARNING = 1;
  // Firefox's own remark on a popup that closes before a call of the browser's has answered.
  const CLOSED_EARLY = /Promise (resolved|rejected) after context unloaded/;
  ringkas.faults = [];
  const listener = {
    observe: (message) => {
      if (!(message instanceof Ci.nsIScriptError) || message.flags & WARNING) return;
      if (CLOSED_EARLY.test(message.errorMessage)) return;
      const place = [message.sourceName, message.errorMessage, message.stack ?? ""].join(" ");
      if (place.includes(origin)) {
        ringkas.faults.push(`${message.sourceName}:${message.lineNumber} ${message.errorMessage}`);
      }
    },
  };
  // The console keeps no listener alive.
  ringkas.faultListener = listener;
  Services.console.registerListener(listener);
}
