import { startDeadline } from "./deadline";
import { requestPage, type PageFaultKind } from "./request-page";

/** A page that came and was read, or why there is none. */
export type FetchedPage<Answer> =
  { kind: "page"; url: string; answer: Answer } | { kind: "fault"; fault: PageFaultKind };

/** What stays in a page once the reader has asked for the rest of its article. */
export type PageFetcher<Answer> = {
  /**
   * Fetches and reads a page of the same origin; one that came before is not asked for again.
   * Null when nobody is there any more to read it.
   */
  bring: (address: string) => Promise<FetchedPage<Answer> | null>;
  /** What came from an address before; null when nothing did. */
  find: (address: string) => FetchedPage<Answer> | null;
  /** Gives up what is being fetched. */
  cancel: () => void;
};

export type PageFetcherOptions<Answer> = {
  origin: string;
  isOnline: () => boolean;
  /** Null when it cannot be read here. */
  read: (html: string, url: string) => Answer | null;
};

/** A page of 6 MB takes as long at 400 kB a second; news sites answer within 2 s. */
export const MAX_WAIT_MS = 15_000;

/** The fetcher of one document. What it fetched lives as long as the document, and in it alone. */
export function createPageFetcher<Answer>(
  options: PageFetcherOptions<Answer>,
): PageFetcher<Answer> {
  const { origin, isOnline, read } = options;
  const kept = new Map<string, FetchedPage<Answer>>();
  let stop = new AbortController();
  const fetchPage = async (address: string): Promise<FetchedPage<Answer> | null> => {
    const deadline = startDeadline(MAX_WAIT_MS, stop.signal);
    const response = await requestPage({ address, origin, deadline, isOnline });
    deadline.stop();
    if (response.kind === "fault") return response;
    const { html, url } = response;
    const answer = read(html, url);
    return answer && { kind: "page", url, answer };
  };
  return {
    bring: async (address) => {
      const page = kept.get(address) ?? (await fetchPage(address));
      if (page?.kind === "page") kept.set(address, page);
      return page;
    },
    find: (address) => kept.get(address) ?? null,
    cancel: () => {
      stop.abort();
      stop = new AbortController();
    },
  };
}
