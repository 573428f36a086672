import { fakeBrowser } from "wxt/testing";
import { beforeEach, expect, it, vi } from "vitest";
import { saveSetting } from "../../lib/browser/settings";
import { askTab, createPageAsker } from "../../lib/surface/ask-tab";

const executeScript = vi.fn();
const tab = { id: 7, url: "https://www.berita.example/feri" };

beforeEach(() => {
  fakeBrowser.reset();
  executeScript.mockReset().mockRejectedValue(new Error("Cannot access contents of the page"));
  Object.assign(fakeBrowser.scripting, { executeScript });
  vi.spyOn(fakeBrowser.tabs, "query").mockResolvedValue([tab as never]);
  vi.spyOn(fakeBrowser.tabs, "get").mockResolvedValue(tab as never);
});

it("goes into the page in front", async () => {
  const asked = await askTab(null);
  expect(asked?.tab).toEqual({ tabId: 7, address: tab.url });
  expect(await asked?.reading).toMatchObject({ kind: "refused" });
  expect(executeScript).toHaveBeenCalledOnce();
});

it("does not go into a page that the reader wants never read", async () => {
  await saveSetting("privateSites", ["berita.example"]);
  const asked = await askTab(null);
  expect(await asked?.reading).toEqual({ kind: "refused", reason: "private" });
  expect(executeScript).not.toHaveBeenCalled();
});

it("has no answer where there is no tab", async () => {
  vi.spyOn(fakeBrowser.tabs, "query").mockResolvedValue([]);
  expect(await askTab(null)).toBeNull();
});

it("takes the answer that was asked for once, then asks anew", async () => {
  const asked = await askTab(null);
  const ask = createPageAsker(asked);
  expect(await ask(7, [])).toBe(await asked?.reading);
  expect(executeScript).toHaveBeenCalledTimes(1);
  await ask(7, []);
  expect(executeScript).toHaveBeenCalledTimes(2);
});

it("takes what was asked of the page before", async () => {
  const state = { url: tab.url, contentType: "application/pdf", language: "" };
  const injection = Promise.resolve([{ result: state }]);
  const asked = await askTab(Promise.resolve({ tab: { tabId: 7, address: tab.url }, injection }));
  expect(await asked?.reading).toEqual({ kind: "refused", reason: "pdf" });
  expect(executeScript).not.toHaveBeenCalled();
});

it("says why the page could not be gone into before", async () => {
  const injection = Promise.reject(new Error("Cannot access a chrome:// URL"));
  const asked = await askTab(Promise.resolve({ tab: { tabId: 7, address: null }, injection }));
  expect(await asked?.reading).toEqual({ kind: "refused", reason: "internal" });
});
