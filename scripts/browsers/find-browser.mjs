import { accessSync, constants } from "node:fs";
import path from "node:path";

const COMMANDS = {
  chromium: ["chromium", "chromium-browser", "google-chrome"],
  firefox: ["firefox-esr", "firefox"],
};

/** The path of an installed "chromium" or "firefox", or null. */
export function findBrowser(name) {
  return COMMANDS[name].map(findCommand).find((file) => file !== null) ?? null;
}

/** The path of a command that is installed, or null. */
export function findCommand(command) {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, command)).find(isExecutable) ?? null;
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
