import { browser } from "wxt/browser";
import { toPageMessage, type PageMessage } from "./page-message";

/** What our own documents tell each other; what a page's script says is in `page-message.ts`. */
export type Message = { kind: (typeof KINDS)[number]; tabId: number };

const KINDS = [
  /** The reader asked for this tab, and it has just been read. */
  "page-asked",
  /** More was read of the article in this tab than its open page has. */
  "rest-read",
] as const;

/** Who said what: a page's script, known by its tab, or one of our own documents. */
export type Received =
  { from: "page"; tabId: number; message: PageMessage } | { from: "us"; message: Message };

/** Sends to the extension's open documents; that nobody listens is no fault. */
export function sendMessage(message: Message): void {
  browser.runtime.sendMessage(message).catch(() => {});
}

/** Calls back for each message of our own; returns how to stop. Anything else is ignored. */
export function onMessage(handle: (received: Received) => void): () => void {
  const listener = (input: unknown, sender: MessageSender) => {
    const received = sender.id === browser.runtime.id ? toReceived(input, sender) : null;
    if (received !== null) handle(received);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

type MessageSender = { id?: string; url?: string; tab?: { id?: number } };

/** One of our own documents may be a tab too (options); then its address is the extension's. */
function toReceived(input: unknown, sender: MessageSender): Received | null {
  const isOurs = sender.url?.startsWith(ownAddress()) ?? false;
  const tabId = sender.tab?.id;
  if (isOurs) {
    const message = toMessage(input);
    return message && { from: "us", message };
  }
  const message = toPageMessage(input);
  return message && tabId !== undefined ? { from: "page", tabId, message } : null;
}

/** Our own message in unknown input, or null. */
export function toMessage(input: unknown): Message | null {
  if (typeof input !== "object" || input === null || !("kind" in input)) return null;
  const kind = KINDS.find((known) => known === input.kind);
  if (!kind || !("tabId" in input)) return null;
  return Number.isInteger(input.tabId) ? { kind, tabId: Number(input.tabId) } : null;
}

/** WXT types `getURL` for the files of one build only; the root is in every build. */
function ownAddress(): string {
  const runtime = browser.runtime as unknown as { getURL: (path: string) => string };
  return runtime.getURL("/");
}
