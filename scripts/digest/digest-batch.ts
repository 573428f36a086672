import { createWriteStream, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { digestInput, toDigestInput } from "./digest-input";

export type BatchOptions = { input: string; output: string; bulletCount: number };

/**
 * The exit status of a batch: one input a line in, one `{id, digest}` or `{id, error}` a line out,
 * in the same order. A bad line gets one line on stderr and the rest goes on; the status is then 1.
 */
export async function digestBatch({ input, output, bulletCount }: BatchOptions): Promise<number> {
  const lines = readFileSync(input, "utf8").split("\n");
  const total = lines.filter((line) => line.trim() !== "").length;
  const out = createWriteStream(output);
  const folder = dirname(input);
  let status = 0;
  let done = 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    let id: string | null = null;
    try {
      const parsed: unknown = JSON.parse(line);
      id = readId(parsed);
      const digest = await digestInput(toDigestInput(parsed), { folder, bulletCount });
      out.write(`${JSON.stringify({ id, digest })}\n`);
    } catch (error) {
      const fault = error instanceof Error ? error.message.split("\n")[0] : String(error);
      out.write(`${JSON.stringify({ id, error: fault })}\n`);
      process.stderr.write(`${input}:${index + 1}: ${fault}\n`);
      status = 1;
    }
    drawProgress(++done, total);
  }
  await new Promise((resolve) => out.end(resolve));
  return status;
}

function readId(input: unknown): string | null {
  const hasId = typeof input === "object" && input !== null && "id" in input;
  return hasId && typeof input.id === "string" ? input.id : null;
}

const BAR_WIDTH = 30;

function drawProgress(done: number, total: number): void {
  if (!process.stderr.isTTY) return;
  const filled = Math.round((BAR_WIDTH * done) / total);
  const bar = "█".repeat(filled) + "░".repeat(BAR_WIDTH - filled);
  process.stderr.write(`\r${bar} ${done}/${total}${done === total ? "\n" : ""}`);
}
