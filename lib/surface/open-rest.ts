import { cancelFurtherPage, fetchFurtherPage, findFurtherPage } from "../browser/further-pages";
import type { PageSession } from "../browser/page-session";
import { readingData } from "../data/reading";
import { createRestSession, type RestSession } from "./rest-session";

/** The rest of the article that a session has in view, fetched in the article's own tab. */
export function openRest(session: PageSession, onChange: () => void): RestSession {
  return createRestSession({
    article: session.article,
    fetchPage: (tabId, address) => fetchFurtherPage(tabId, address, readingData),
    findPage: (tabId, address) => findFurtherPage(tabId, address, readingData),
    cancelPage: cancelFurtherPage,
    extend: session.extend,
    onChange,
  });
}
