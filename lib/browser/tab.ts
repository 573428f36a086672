/** A tab, and the address of its page; null where the browser does not let us see it. */
export type Tab = { tabId: number; address: string | null };

/** The script that reads a page, from its own world of that page. */
export const READER_FILE = "/reader.js";
