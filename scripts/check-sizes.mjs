import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { measureSizes } from "./bench/measure-sizes.mjs";
import { extensionFolder } from "./setup/build-extension.mjs";
import { judgeSizes } from "./sizes/judge-sizes.mjs";

const KEPT = new URL("./sizes/sizes.json", import.meta.url);

/** Prints the sizes of the built extensions beside the kept ones; how many are fine, and which not. */
export async function checkSizes(browsers) {
  const kept = JSON.parse(readFileSync(KEPT, "utf8"));
  const judged = judgeSizes(await measure(browsers), kept);
  console.log("Sizes in bytes, against scripts/sizes/sizes.json:");
  for (const { name, bytes, growth, isTooLarge } of judged) {
    const change = `${growth < 0 ? "" : "+"}${(100 * growth).toFixed(1)} %`;
    const advice = isTooLarge ? "  too much: write a reason and `grownTo` beside it" : "";
    console.log(`  ${name.padEnd(44)} ${String(bytes).padStart(7)}  ${change}${advice}`);
  }
  const failed = judged.filter(({ isTooLarge }) => isTooLarge).map(({ name }) => `size: ${name}`);
  return { passed: judged.length - failed.length, failed, skipped: 0 };
}

/** Bytes of the injected script (gzip) and of the whole extension, packed, for each browser. */
async function measure(browsers) {
  const sizes = [];
  for (const browser of browsers) sizes.push(await measureSizes(extensionFolder(browser)));
  const packed = sizes.map(({ packed }, at) => [
    `whole extension for ${browsers[at]}, packed`,
    packed,
  ]);
  return { "injected script, gz": sizes[0].injectedGz, ...Object.fromEntries(packed) };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exitCode = (await checkSizes(["chromium", "firefox"])).failed.length > 0 ? 1 : 0;
