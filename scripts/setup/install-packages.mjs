import { readFileSync } from "node:fs";
import { runCommand } from "./run-command.mjs";

/** Installs the project's packages when one is missing or of another version than locked. */
export function installPackages() {
  if (hasLockedPackages()) return;
  console.log("Installing the packages of package-lock.json (npm ci) …");
  runCommand("npm", ["ci", "--no-audit", "--no-fund"], "npm ci could not install the packages.");
}

// npm writes what it installed into node_modules/.package-lock.json.
function hasLockedPackages() {
  const installed = readLock("../../node_modules/.package-lock.json");
  if (!installed) return false;
  return Object.entries(readLock("../../package-lock.json"))
    .filter(([folder]) => folder !== "")
    .every(([folder, locked]) => {
      const found = installed[folder];
      return found ? found.version === locked.version : locked.optional || locked.devOptional;
    });
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8")).packages;
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}
