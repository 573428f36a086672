import { accessSync, constants } from "node:fs";
import path from "node:path";

const COMMANDS = {
  chromium: ["chromium", "chromium-browser", "google-chrome"],
  firefox: ["firefox-esr", "firefox"],
};

/** The path of an installed "chromium" or "firefox", or null. */
export function findBrowser(name) {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const candidates = COMMANDS[name].flatMap((command) =>
    folders.map((folder) => path.join(folder, command)),
  );
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
