import { findBrowser } from "../browsers/find-browser.mjs";
import { runCommand } from "./run-command.mjs";

const DEBIAN_PACKAGES = { chromium: "chromium", firefox: "firefox-esr" };

/** Installs "chromium" or "firefox" with apt-get when it is missing; throws where it cannot. */
export function installBrowser(name) {
  if (findBrowser(name)) return;
  const debianPackage = DEBIAN_PACKAGES[name];
  const apt = findAptGet();
  const advice = `Install it yourself: apt-get install ${debianPackage}`;
  if (!apt) throw new Error(`${debianPackage} is missing and cannot be installed. ${advice}`);
  console.log(`Installing ${debianPackage} (apt-get install) …`);
  const [command, ...before] = apt;
  const run = (...args) =>
    runCommand(command, [...before, ...args], `Could not install ${debianPackage}. ${advice}`);
  run("update");
  run("install", "-y", "--no-install-recommends", debianPackage);
}

// Root needs no sudo; anybody else only if sudo asks no password.
function findAptGet() {
  const isRoot = process.getuid?.() === 0;
  const command = isRoot ? ["apt-get"] : ["sudo", "-n", "apt-get"];
  try {
    const [first, ...rest] = command;
    runCommand(first, [...rest, "--version"], "no apt-get");
    return command;
  } catch {
    return null;
  }
}
