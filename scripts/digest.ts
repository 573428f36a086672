import { parseArgs } from "node:util";
import { digestBatch } from "./digest/digest-batch";
import { digestInput } from "./digest/digest-input";
import { toMarkdown } from "../lib/export/to-markdown";
import { wordingFor } from "./digest/digest-tools";

/** `npm run --silent digest -- PAGE.html | --batch IN.jsonl --out OUT.jsonl`: guide in README.md. */
const USAGE = `digest PAGE.html [--url URL] [--format json|markdown] [--bullets N]
digest --batch IN.jsonl --out OUT.jsonl [--bullets N]`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: "string" },
      format: { type: "string", default: "json" },
      bullets: { type: "string", default: "3" },
      batch: { type: "string" },
      out: { type: "string" },
    },
  });
  const bulletCount = Number(values.bullets);
  if (!Number.isInteger(bulletCount) || bulletCount < 1)
    throw new Error(`--bullets takes a whole number from 1, not "${values.bullets}"`);
  if (values.batch !== undefined) {
    if (values.out === undefined) throw new Error("--batch needs --out OUT.jsonl");
    return digestBatch({ input: values.batch, output: values.out, bulletCount });
  }
  const [page] = positionals;
  if (page === undefined || positionals.length > 1) throw new Error(`usage:\n${USAGE}`);
  if (values.format !== "json" && values.format !== "markdown")
    throw new Error(`--format takes json or markdown, not "${values.format}"`);
  const input = { id: page, html: page, ...(values.url === undefined ? {} : { url: values.url }) };
  const digest = await digestInput(input, { folder: ".", bulletCount });
  const json = values.format === "json";
  process.stdout.write(
    json ? `${JSON.stringify(digest)}\n` : toMarkdown(digest, wordingFor(digest.article.language)),
  );
  return 0;
}

main().then(
  (status) => (process.exitCode = status),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
