import { readTextValue, type LinkedObject } from "./read-linked-data";
import { readMetaValue, type Meta } from "./read-meta";
import { toKey } from "./to-key";
import { toPlainText } from "./to-plain-text";

/** What a page says that its article is called; `pickTitle` says which of it is the headline. */
export type Titles = {
  /** The `title` element's text. */
  page: string;
  /** The title that the page gives for sharing, or null. */
  shared: string | null;
  /** JSON-LD's headline and name. */
  headline: string | null;
  name: string | null;
  /** Titles in other meta elements. */
  others: string[];
  /** The first headings of level 1 and 2, in document order. */
  headings: Heading[];
};

/** A heading as printed. One in the trail of links to the page is a label of that trail. */
export type Heading = { text: string; level: 1 | 2; isTrail: boolean };

/** RDFa's titles are the page's catalogue entry: whoever states one means it. */
const SHARED = ["dc:title", "og:title"];
const OTHERS = ["twitter:title", "dc.title", "dcterms.title", "parsely-title", "headline"];
const MAX_TITLE = 400;
const MAX_STATED = 5_000;
/** A story's headline is among the first headings; a page may have thousands. */
const MAX_HEADINGS = 40;
const TRAIL = "nav, aside, footer, [class*=crumb i]";

/** The page's titles as they stand in JSON-LD, meta elements and headings. */
export function readTitles(
  document: Document,
  { meta, object }: { meta: Meta; object: LinkedObject | null },
): Titles {
  const toShort = (text: string | null) => text && text.slice(0, MAX_STATED);
  return {
    page: toShort(document.querySelector("title")?.textContent ?? "") ?? "",
    shared: readMetaValue(meta, SHARED),
    headline: toShort(readTextValue(object?.["headline"])),
    name: toShort(readTextValue(object?.["name"])),
    others: OTHERS.flatMap((name) => readMetaValue(meta, [name]) ?? []),
    headings: [...document.querySelectorAll("h1, h2")].slice(0, MAX_HEADINGS).flatMap(readHeading),
  };
}

/** The keys of what the page calls its article: the words of the headline as printed or stated. */
export function toTitleKeys({ shared, headline, others, page, headings }: Titles): Set<string> {
  const first = headings.find(({ level, isTrail }) => level === 1 && !isTrail);
  const titles = [shared, headline, page, first?.text, ...others];
  return new Set(titles.flatMap((title) => (title ? [toKey(toPlainText(title))] : [])));
}

function readHeading(element: Element): Heading[] {
  const text = (element.textContent ?? "").trim();
  if (text === "" || text.length > MAX_TITLE) return [];
  const level = element.localName === "h1" ? 1 : 2;
  return [{ text, level, isTrail: element.closest(TRAIL) !== null }];
}
