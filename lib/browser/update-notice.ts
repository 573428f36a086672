import { storage } from "wxt/utils/storage";
import type { TabReading } from "./tabs";

/** Kept as long as the browser runs: a page that was open before can only be open till then. */
const isUpdated = storage.defineItem<boolean>("session:isUpdated", { fallback: false });

/** Remembers that the extension was updated under the pages that are open. */
export async function noteUpdate(): Promise<void> {
  await isUpdated.setValue(true);
}

/**
 * The reading of a tab, refused for the update where the browser refuses a page and the extension
 * was updated under it; until the first page is read anew.
 */
export async function withUpdate(answer: TabReading): Promise<TabReading> {
  if (answer.kind === "refused" && answer.reason !== "no-access") return answer;
  if (!(await isUpdated.getValue().catch(() => false))) return answer;
  if (answer.kind === "refused") return { kind: "refused", reason: "updated" };
  await isUpdated.setValue(false).catch(() => {});
  return answer;
}
