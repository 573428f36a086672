import { afterEach, expect, it, vi } from "vitest";
import { createPageFetcher } from "../../lib/network/page-fetcher";

const ORIGIN = "https://kabar.example";
const ADDRESS = `${ORIGIN}/desa/jembatan?page=2`;

afterEach(() => vi.unstubAllGlobals());

function open(answer: (signal: AbortSignal) => Promise<Response>) {
  const calls: string[] = [];
  vi.stubGlobal("fetch", (url: string, { signal }: { signal: AbortSignal }) => {
    calls.push(url);
    return answer(signal);
  });
  const read = (html: string, url: string, words: string) => `${words}: ${html} (${url})`;
  return { calls, fetcher: createPageFetcher({ origin: ORIGIN, isOnline: () => true, read }) };
}

const toPage = async () => {
  const response = new Response("<p>Isi", { headers: { "content-type": "text/html" } });
  return Object.defineProperty(response, "url", { value: ADDRESS });
};

it("reads a page, and asks for it once", async () => {
  const { fetcher, calls } = open(toPage);
  expect(fetcher.find(ADDRESS)).toBeNull();
  const page = { kind: "page", url: ADDRESS, answer: `kata: <p>Isi (${ADDRESS})` };
  expect(await fetcher.bring(ADDRESS, "kata")).toEqual(page);
  expect(await fetcher.bring(ADDRESS, "kata")).toEqual(page);
  expect(fetcher.find(ADDRESS)).toEqual(page);
  expect(calls).toEqual([ADDRESS]);
});

it("gives up when the reader cancels, and asks again on the next click", async () => {
  const { fetcher, calls } = open(
    (signal) =>
      new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
  );
  const page = fetcher.bring(ADDRESS, "kata");
  fetcher.cancel();
  expect(await page).toEqual({ kind: "fault", fault: "cancelled" });
  expect(fetcher.find(ADDRESS)).toBeNull();
  const again = fetcher.bring(ADDRESS, "kata");
  fetcher.cancel();
  await again;
  expect(calls).toHaveLength(2);
});
