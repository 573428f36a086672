import { cpSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { extensionFolder } from "../../../scripts/setup/build-extension.mjs";

const ENTRY = fileURLToPath(new URL("../payloads/payload-page.ts", import.meta.url));
const PAGE =
  '<!doctype html><html><head><meta charset="utf-8"></head>' +
  '<body><script type="module" src="payloads.js"></script></body></html>';

/** A copy of the built extension with one page more, `payloads.html`; answers its folder. */
export async function buildPayloadExtension(name) {
  const folder = path.resolve(`.cache/payloads-${name}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(extensionFolder(name), folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: ENTRY, formats: ["es"], fileName: () => "payloads.js" },
    },
  });
  writeFileSync(path.join(folder, "payloads.html"), PAGE);
  return folder;
}
