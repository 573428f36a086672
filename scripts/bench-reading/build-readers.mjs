import { fileURLToPath } from "node:url";
import { build } from "vite";
import { trimmedReadability } from "../setup/trim-readability.mjs";

/** The readers as one script that puts them into the page it is run in: ours as it is shipped. */
export async function buildReaders() {
  const [ours, peers] = await Promise.all([
    buildScript(new URL("reading-entry.ts", import.meta.url)),
    // Readability is compared as everybody has it.
    buildScript(new URL("peers-entry.ts", import.meta.url), []),
  ]);
  return `${ours}\n${peers}`;
}

/** The module at `entry` as one script, with the library's code as the extension has it. */
export async function buildScript(entry, plugins = [trimmedReadability]) {
  const [built] = await build({
    configFile: false,
    logLevel: "error",
    plugins,
    build: {
      write: false,
      lib: { entry: fileURLToPath(entry), formats: ["iife"], name: "ringkasBench" },
    },
  });
  return built.output[0].code;
}
