import { beforeEach, describe, expect, it, vi } from "vitest";
import { startAsking, type StartBrowser } from "../../lib/browser/start-asking";

const executeScript = vi.fn();
const url = "https://www.berita.example/feri";

beforeEach(() => {
  executeScript.mockReset().mockResolvedValue([{ result: "state" }]);
});

function open(stored: Promise<Record<string, unknown>>, tabs = [{ id: 7, url }]): StartBrowser {
  return {
    tabs: { query: async () => tabs },
    storage: { local: { get: () => stored } },
    scripting: { executeScript },
  };
}

it("has the page in front load the reader script", async () => {
  const asked = await startAsking(open(Promise.resolve({})));
  expect(asked?.tab).toEqual({ tabId: 7, address: url });
  expect(await asked?.injection).toEqual([{ result: "state" }]);
  expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ["/reader.js"] });
});

it("asks nothing where there is no tab", async () => {
  expect(await startAsking(open(Promise.resolve({}), []))).toBeNull();
});

it("leaves a refusal to whoever takes the answer", async () => {
  executeScript.mockRejectedValue(new Error("no access"));
  const asked = await startAsking(open(Promise.resolve({})));
  await expect(asked?.injection).rejects.toThrow("no access");
});

describe("a page is gone into at once", () => {
  it.each([
    { stored: { privateSites: [] }, isAsked: true },
    { stored: { privateSites: ["lain.example"], settingsVersion: 1 }, isAsked: true },
    { stored: { privateSites: ["berita.example"] }, isAsked: false },
    { stored: { privateSites: ["lain.example", 3] }, isAsked: true },
    { stored: { privateSites: "berita.example" }, isAsked: false },
    { stored: { privateSites: [], settingsVersion: 99 }, isAsked: false },
    { stored: { settingsVersion: "new" }, isAsked: false },
  ])("with $stored stored: $isAsked", async ({ stored, isAsked }) => {
    const asked = await startAsking(open(Promise.resolve(stored)));
    expect(asked?.tab.tabId).toBe(7);
    expect(executeScript).toHaveBeenCalledTimes(isAsked ? 1 : 0);
  });

  it("not where the storage refuses", async () => {
    const asked = await startAsking(open(Promise.reject(new Error("corrupt"))));
    expect(asked).toEqual({ tab: { tabId: 7, address: url }, injection: null });
  });
});
