import { readStored, writeStored } from "./stored";
import type { TabReading } from "./tabs";

/** Kept as long as the browser runs: a page that was open before can only be open till then. */
const KEY = "isUpdated";

/** Remembers that the extension was updated under the pages that are open. */
export async function noteUpdate(): Promise<void> {
  await writeStored("session", { [KEY]: true });
}

/**
 * A reading of a tab that is under way, refused for the update where the browser refuses a page and the extension
 * was updated under it; until the first page is read anew.
 */
export async function withUpdate(reading: Promise<TabReading>): Promise<TabReading> {
  const [answer, [isAfterUpdate]] = await Promise.all([
    reading,
    readStored("session", [KEY]).catch(() => [false]),
  ]);
  if (!isAfterUpdate || (answer.kind === "refused" && answer.reason !== "no-access")) return answer;
  if (answer.kind === "refused") return { kind: "refused", reason: "updated" };
  await writeStored("session", { [KEY]: false }).catch(() => {});
  return answer;
}
