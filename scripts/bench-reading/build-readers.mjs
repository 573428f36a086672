import { fileURLToPath } from "node:url";
import { build } from "vite";

/** The readers as one script that puts them into the page it is run in. */
export function buildReaders() {
  return buildScript(new URL("reading-entry.ts", import.meta.url));
}

/** The module at `entry` as one script, with the library's code as the extension has it. */
export async function buildScript(entry) {
  const [built] = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      lib: { entry: fileURLToPath(entry), formats: ["iife"], name: "ringkasBench" },
    },
  });
  return built.output[0].code;
}
