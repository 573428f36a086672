import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { onMessage, toMessage, type Received } from "../../lib/browser/messages";
import { toPageMessage } from "../../lib/browser/page-message";

describe("toMessage", () => {
  it.each([
    [
      { kind: "page-asked", tabId: 4 },
      { kind: "page-asked", tabId: 4 },
    ],
    [
      { kind: "rest-read", tabId: 4, pages: 3 },
      { kind: "rest-read", tabId: 4 },
    ],
    [{ kind: "page-asked", tabId: "4" }, null],
    [{ kind: "page-asked" }, null],
    [{ kind: "page-moved" }, null],
    [{ kind: "toString" }, null],
    [{ kind: "settings", tabId: 4 }, null],
    ["page-asked", null],
    [null, null],
  ])("decodes %j as %j", (input, message) => {
    expect(toMessage(input)).toEqual(message);
  });
});

describe("toPageMessage", () => {
  const pointed = { kind: "words-pointed", offset: 7, isClick: true };
  it.each([
    [{ kind: "page-moved", url: "https://evil.example" }, { kind: "page-moved" }],
    [pointed, pointed],
    [
      { ...pointed, isClick: "yes" },
      { ...pointed, isClick: false },
    ],
    [{ ...pointed, offset: -1 }, null],
    [{ ...pointed, offset: {} }, null],
    [
      { kind: "page-scrolled", offset: 12 },
      { kind: "page-scrolled", offset: 12 },
    ],
    [{ kind: "page-scrolled", offset: 1.5 }, null],
    [{ kind: "page-asked", tabId: 4 }, null],
    [[], null],
    [undefined, null],
  ])("decodes %j as %j", (input, message) => {
    expect(toPageMessage(input)).toEqual(message);
  });
});

describe("onMessage", () => {
  const US = "chrome-extension://us/";
  const id = "us";
  const asked = { kind: "page-asked", tabId: 4 };
  const moved = { kind: "page-moved" };
  const page = { url: "https://berita.example/", tab: { id: 7 } };

  beforeEach(() => {
    fakeBrowser.reset();
    Object.assign(fakeBrowser.runtime, { id, getURL: (path: string) => US + path.slice(1) });
  });
  afterEach(() => void vi.restoreAllMocks());

  it.each([
    ["our panel", asked, { id, url: `${US}sidepanel.html` }, { from: "us", message: asked }],
    ["our options in a tab", asked, { id, url: `${US}options.html`, tab: { id: 3 } }, "us"],
    ["our script in a page", moved, { id, ...page }, { from: "page", tabId: 7, message: moved }],
    ["our script, as a document of ours", asked, { id, ...page }, null],
    ["our script, in no tab", moved, { id, url: page.url }, null],
    ["another extension", asked, { id: "them", url: `${US}sidepanel.html` }, null],
    ["another extension's script", moved, { id: "them", ...page }, null],
    ["nobody", asked, {}, null],
    ["an address that only begins like ours", asked, { id, url: "chrome-extension://us.x/" }, null],
    ["our panel, in words that are none of ours", { kind: "save" }, { id, url: US }, null],
  ])("from %s", async (_, message, sender, expected) => {
    const received: Received[] = [];
    const stop = onMessage((one) => received.push(one));
    await fakeBrowser.runtime.onMessage.trigger(message, sender as never);
    stop();
    const [first = null] = received;
    expect(expected === "us" ? first?.from : first).toEqual(expected);
  });
});
