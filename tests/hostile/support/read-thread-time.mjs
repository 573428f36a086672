import { readdirSync, readFileSync } from "node:fs";

/** Linux counts a thread's time in hundredths of a second. */
const TICK_MS = 10;

/**
 * The time in ms that main threads have computed so far, in all processes under a browser's:
 * `page` in those of web pages, `extension` in those of extensions. Unlike time on the clock, it
 * is the same on a busy machine. Null where there is no /proc.
 */
export function readThreadTime(browserPid) {
  const time = { page: 0, extension: 0 };
  try {
    for (const pid of findDescendants(browserPid)) {
      const kind = toKind(pid);
      if (kind) time[kind] += readMainThread(pid);
    }
    return time;
  } catch {
    return null;
  }
}

function findDescendants(root) {
  const children = new Map();
  for (const name of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry))) {
    const parent = readFields(`/proc/${name}/stat`)?.[1];
    if (parent) children.set(parent, [...(children.get(parent) ?? []), name]);
  }
  const found = [];
  const queue = [String(root)];
  while (queue.length > 0) {
    const own = children.get(queue.shift()) ?? [];
    found.push(...own);
    queue.push(...own);
  }
  return found;
}

function toKind(pid) {
  const command = readText(`/proc/${pid}/cmdline`);
  const name = readText(`/proc/${pid}/comm`);
  if (command.includes("--extension-process") || name.startsWith("WebExtensions"))
    return "extension";
  const isInternal = /--top-chrome-webui|Privileged/.test(command + name);
  const isPage = command.includes("--type=renderer") || /^(Isolated )?Web Co/.test(name);
  return isPage && !isInternal ? "page" : null;
}

function readMainThread(pid) {
  const fields = readFields(`/proc/${pid}/task/${pid}/stat`) ?? [];
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * TICK_MS;
}

// The fields after the process's name, which may hold spaces: state, parent, …
function readFields(file) {
  const text = readText(file);
  return text ? text.slice(text.lastIndexOf(")") + 2).split(" ") : null;
}

function readText(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
