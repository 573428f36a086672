import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** WCAG 2.2, levels A and AA, and what axe holds for good practice besides. */
const RULES = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
};

/** What axe finds wrong with a surface as it stands, each with the elements; [] when nothing. */
export async function findViolations(surface) {
  const run = `axe.run(document, ${JSON.stringify(RULES)}).then(({ violations }) =>
    JSON.stringify(violations.map(({ id, nodes }) =>
      id + ": " + nodes.map(({ target, failureSummary }) => target + " " + failureSummary))))`;
  await surface.runScript(`${AXE}; null`);
  return JSON.parse(await surface.runScript(run));
}
