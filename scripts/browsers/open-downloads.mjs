import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { until } from "./until.mjs";

/**
 * A folder of its own for what a test browser saves. `read` waits for a file of a name, answers
 * its text and takes it away; `remove` takes away the folder.
 */
export function openDownloads() {
  const folder = mkdtempSync(path.join(tmpdir(), "ringkas-downloads-"));
  const read = async (name) => {
    const file = path.join(folder, name);
    const isWhole = () => {
      const names = readdirSync(folder);
      return names.includes(name) && !names.some((one) => /\.(part|crdownload)$/.test(one));
    };
    await until(`the file ${name}`, isWhole);
    const text = await readFile(file, "utf8");
    rmSync(file);
    return text;
  };
  return { folder, read, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
