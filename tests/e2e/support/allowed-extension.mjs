import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { extensionFolder } from "../../../scripts/setup/build-extension.mjs";

/** Firefox answers "yes" to what the extension asks for in a click, without showing its prompt. */
export const GRANTING_PREFERENCES = { "extensions.webextOptionalPermissionPrompts": false };

/**
 * The folder of the extension with `patterns` allowed from the start, for Chromium, whose prompt
 * nobody can answer without a screen. Only the manifest of this copy differs: what is shipped has
 * no host permissions, which manifest.test.mjs holds. Firefox gets the build itself.
 */
export function allowedExtension(name, patterns) {
  const built = extensionFolder(name);
  if (name !== "chromium") return built;
  const copy = mkdtempSync(path.join(tmpdir(), "ringkas-allowed-"));
  process.once("exit", () => rmSync(copy, { recursive: true, force: true }));
  cpSync(built, copy, { recursive: true });
  const file = path.join(copy, "manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: patterns }));
  return copy;
}
