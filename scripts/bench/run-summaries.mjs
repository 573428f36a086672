import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** Our summaries beside the npm summarizers' (scripts/bench-summary.ts); null without its corpora. */
export function runSummaries({ shared, documents, folder }) {
  const corpora = path.join(shared, "corpora");
  if (!existsSync(path.join(corpora, "indosum.jsonl.gz"))) return null;
  const out = path.join(folder, "bench-summary.json");
  const tool = ["node_modules/vite-node/dist/cli.mjs", "scripts/bench-summary.ts", "--"];
  const args = [corpora, "--documents", String(documents), "--out", out];
  execFileSync(process.execPath, [...tool, ...args], { stdio: ["ignore", "ignore", "inherit"] });
  return JSON.parse(readFileSync(out, "utf8")).results;
}
