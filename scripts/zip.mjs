import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildExtension } from "./setup/build-extension.mjs";
import { packFiles, toArchive } from "./setup/pack-extension.mjs";

/** `npm run zip`: builds both extensions and packs each into the archive that its store gets. */
const { name, version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url)));

for (const browser of ["chromium", "firefox"]) {
  const archive = toArchive(await packFiles(buildExtension(browser)));
  const file = `.output/${name}-${version}-${browser}.zip`;
  writeFileSync(fileURLToPath(new URL(`../${file}`, import.meta.url)), archive);
  console.log(`${file}: ${archive.length} bytes`);
}
