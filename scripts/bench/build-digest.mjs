import { fileURLToPath } from "node:url";
import { build } from "vite";

/** The digest and its data as one script that puts them into the realm it is run in. */
export async function buildDigest() {
  const entry = fileURLToPath(new URL("digest-entry.ts", import.meta.url));
  const [built] = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      lib: { entry, formats: ["iife"], name: "ringkasBenchDigest" },
      rollupOptions: { output: { codeSplitting: false } },
    },
  });
  return built.output[0].code;
}
