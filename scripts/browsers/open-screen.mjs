import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { promisify } from "node:util";
import { findCommand } from "./find-browser.mjs";

const run = promisify(execFile);
/** For the browser's own menus and prompts to be drawn before the next key. */
const KEY_DELAY_MS = 120;

/** True where a screen can be had that nobody looks at, and a hand to type and click there. */
export const hasScreenTools = ["Xvfb", "xdotool"].every((command) => findCommand(command));

/**
 * A screen of its own for one browser, with a hand that reaches what no driver can: the browser's
 * shortcuts, menus and prompts. `env` is what the browser must be started with.
 */
export async function openScreen() {
  const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1600x1200x24"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const [number] = await once(server.stdio[3], "data");
  const env = { ...process.env, DISPLAY: `:${String(number).trim()}` };
  const move = (...words) => run("xdotool", words.map(String), { env });
  return {
    env,
    press: (...keys) => move("key", "--delay", KEY_DELAY_MS, ...keys),
    /** Menus and prompts are windows too. */
    countWindows: async () => {
      const { stdout } = await move("search", "--onlyvisible", "--name", "");
      return stdout.trim().split("\n").length;
    },
    clickAt: (x, y, button) => move("mousemove", Math.round(x), Math.round(y), "click", button),
    close: () => server.kill(),
  };
}
