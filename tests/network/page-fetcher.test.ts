import { afterEach, expect, it, vi } from "vitest";
import { createPageFetcher } from "../../lib/network/page-fetcher";

const ORIGIN = "https://kabar.example";
const ADDRESS = `${ORIGIN}/desa/jembatan?page=2`;

afterEach(() => vi.unstubAllGlobals());

function open(
  answer: (signal: AbortSignal) => Promise<Response>,
  read = (html: string, url: string): string | null => `${html} (${url})`,
) {
  const calls: string[] = [];
  vi.stubGlobal("fetch", (url: string, { signal }: { signal: AbortSignal }) => {
    calls.push(url);
    return answer(signal);
  });
  return { calls, fetcher: createPageFetcher({ origin: ORIGIN, isOnline: () => true, read }) };
}

const toPage = async () => {
  const response = new Response("<p>Isi", { headers: { "content-type": "text/html" } });
  return Object.defineProperty(response, "url", { value: ADDRESS });
};

it("reads a page, and asks for it once", async () => {
  const { fetcher, calls } = open(toPage);
  expect(fetcher.find(ADDRESS)).toBeNull();
  const page = { kind: "page", url: ADDRESS, answer: `<p>Isi (${ADDRESS})` };
  expect(await fetcher.bring(ADDRESS)).toEqual(page);
  expect(await fetcher.bring(ADDRESS)).toEqual(page);
  expect(fetcher.find(ADDRESS)).toEqual(page);
  expect(calls).toEqual([ADDRESS]);
});

it("has nothing, and keeps nothing, where nobody is there to read the page", async () => {
  const { fetcher } = open(toPage, () => null);
  expect(await fetcher.bring(ADDRESS)).toBeNull();
  expect(fetcher.find(ADDRESS)).toBeNull();
});

it("gives up when the reader cancels, and asks again on the next click", async () => {
  const { fetcher, calls } = open(
    (signal) =>
      new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
  );
  const page = fetcher.bring(ADDRESS);
  fetcher.cancel();
  expect(await page).toEqual({ kind: "fault", fault: "cancelled" });
  expect(fetcher.find(ADDRESS)).toBeNull();
  const again = fetcher.bring(ADDRESS);
  fetcher.cancel();
  await again;
  expect(calls).toHaveLength(2);
});
