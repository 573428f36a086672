import { storage } from "wxt/utils/storage";

/** Kept as long as the browser runs: a page that was open before can only be open till then. */
const isUpdated = storage.defineItem<boolean>("session:isUpdated", { fallback: false });

/** Remembers that the extension was updated under the pages that are open. */
export async function noteUpdate(): Promise<void> {
  await isUpdated.setValue(true);
}

/** True when the extension was updated and no page has been read since. */
export async function wasUpdated(): Promise<boolean> {
  return isUpdated.getValue().catch(() => false);
}

/** Forgets the update: a page has been read by the new version. */
export async function forgetUpdate(): Promise<void> {
  if (await wasUpdated()) await isUpdated.setValue(false);
}
