import { fileURLToPath } from "node:url";
import { build } from "vite";

/** The readers as one script that puts them into the page it is run in. */
export async function buildReaders() {
  const entry = fileURLToPath(new URL("reading-entry.ts", import.meta.url));
  const [built] = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, lib: { entry, formats: ["iife"], name: "ringkasBench" } },
  });
  return built.output[0].code;
}
