import { fileURLToPath } from "node:url";
import { runCommand } from "./run-command.mjs";

const BUILDS = {
  chromium: { args: [], folder: "chrome-mv3" },
  firefox: { args: ["-b", "firefox", "--mv3"], folder: "firefox-mv3" },
};

/** The folder of the extension, freshly built for "chromium" or "firefox". */
export function buildExtension(name) {
  const { args } = BUILDS[name];
  console.log(`Building the extension for ${name} …`);
  // Not through npx: without node_modules it would look for the package in the registry.
  runCommand(
    process.execPath,
    ["node_modules/wxt/bin/wxt.mjs", "build", ...args],
    "The build failed.",
  );
  return extensionFolder(name);
}

/** The folder into which the extension is built for "chromium" or "firefox". */
export function extensionFolder(name) {
  return fileURLToPath(new URL(`../../.output/${BUILDS[name].folder}`, import.meta.url));
}
