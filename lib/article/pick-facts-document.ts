import type { StoryPart } from "./find-stories";
import type { PageTree } from "./page-tree";
import { isSameFirst, toPageAddress } from "./to-page-address";
import type { ReadingData } from "./reading-data";
import { toKey } from "./to-key";

/** What the head says for the whole site, whichever of its stories is shown. */
const OF_SITE = 'meta[property="og:site_name"], meta[name="application-name"]';

/**
 * The document to read the facts about the story in: the page itself, or, where its head is about
 * another story, a document of the story's own part under its own headline. The head lags behind
 * where a page loads the next story below the first, or puts another in its place.
 */
export function pickFactsDocument(
  clone: Document,
  page: { tree: PageTree; part: StoryPart | null; url: string; words: ReadingData },
): Document {
  const { part, tree } = page;
  const title = clone.querySelector("title")?.textContent ?? "";
  const headline = part?.headline ?? clone.querySelector("h1")?.textContent ?? "";
  const isAbout = (text: string) => toKey(text).includes(toKey(headline));
  const shared = clone.querySelector('meta[property="og:title"]')?.getAttribute("content");
  const isForeign = part
    ? !isAbout(title) && !isAbout(shared ?? "")
    : !!shared && !isAbout(shared) && isAbout(title) && hasOtherAddress(clone, page);
  if (headline === "" || !isForeign) return clone;
  const own = clone.implementation.createHTMLDocument(headline);
  own.documentElement.lang = clone.documentElement.lang;
  for (const meta of clone.querySelectorAll(OF_SITE)) own.head.append(meta.cloneNode());
  const root = part ? tree.elements[part.index] : clone.body;
  if (root) own.body.append(root.cloneNode(true));
  return own;
}

/** True when the head names another address of the same site as the page's. */
function hasOtherAddress(
  clone: Document,
  { url, words }: { url: string; words: ReadingData },
): boolean {
  const href = clone.querySelector('link[rel~="canonical" i]')?.getAttribute("href") ?? "";
  if (!URL.canParse(href, url)) return false;
  const stated = new URL(href, url);
  const [own, other] = [toPageAddress(url, words), toPageAddress(stated.href, words)];
  const isOfSite = stated.host === new URL(url).host;
  return isOfSite && !!own && !!other && !isSameFirst(own.first, other.first);
}
