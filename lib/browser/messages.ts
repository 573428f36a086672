import { browser } from "wxt/browser";
import type { MovedMessage } from "./page-message";

/** Everything that one part of the extension tells another. This file is the whole contract. */
export type Message =
  /** From the popup: the reader asked for this tab, and it has just been read. */
  | { kind: "page-read"; tabId: number }
  /** From the page: its address or headline changed without a load. */
  | MovedMessage;

/** Who sent a message: the tab when it came from a page, else null. */
export type Sender = { tabId: number | null };

/** Sends to the extension's open documents; that nobody listens is no fault. */
export function sendMessage(message: Message): void {
  browser.runtime.sendMessage(message).catch(() => {});
}

/** Calls back for each message of our own; returns how to stop. Anything else is ignored. */
export function onMessage(handle: (message: Message, sender: Sender) => void): () => void {
  const listener = (input: unknown, sender: { id?: string; tab?: { id?: number } }) => {
    if (sender.id !== browser.runtime.id) return;
    const message = toMessage(input);
    const tabId = sender.tab?.id ?? null;
    if (message !== null && isAllowed(message, tabId)) handle(message, { tabId });
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** The message in unknown input, or null. */
export function toMessage(input: unknown): Message | null {
  if (typeof input !== "object" || input === null || !("kind" in input)) return null;
  if (input.kind === "page-moved") return { kind: "page-moved" };
  if (input.kind !== "page-read" || !("tabId" in input)) return null;
  return Number.isInteger(input.tabId) ? { kind: "page-read", tabId: Number(input.tabId) } : null;
}

/** A page may only say that it moved; our own documents may say the rest. */
function isAllowed(message: Message, tabId: number | null): boolean {
  return message.kind === "page-moved" ? tabId !== null : true;
}
