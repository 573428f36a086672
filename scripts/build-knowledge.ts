import { existsSync, writeFileSync } from "node:fs";
import { buildKnowledge } from "./build-knowledge/build-knowledge";

/**
 * `npm run build-knowledge -- [FOLDER]`: builds the table of organisations from the hand-made
 * files and the raw sets in FOLDER (default: the development data beside the project). The same
 * input gives the same bytes.
 */
const folder = process.argv[2] ?? "../shared/kb";
const target = "lib/data/organisations/built.json";

if (!existsSync(folder)) {
  console.error(
    `No raw sets in ${folder}: say where they are, as in npm run build-knowledge -- DIR`,
  );
  process.exit(1);
}
const { text, report } = buildKnowledge({ sets: folder, hand: "lib/data/organisations" });
writeFileSync(target, text);
console.log(`${target}: ${report}`);
