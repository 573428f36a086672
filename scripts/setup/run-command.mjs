import { spawnSync } from "node:child_process";

/**
 * The output of a command that must succeed; throws with `failure` and what it printed.
 *
 * Runs in the project's folder and shows nothing while it runs.
 */
export function runCommand(command, args, failure) {
  const result = spawnSync(command, args, {
    cwd: new URL("../..", import.meta.url),
    encoding: "utf8",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.error) throw new Error(`${failure} (${result.error.message})`);
  if (result.status === 0) return result.stdout;
  throw new Error(`${failure}\n${result.stdout}${result.stderr}`.trim());
}
