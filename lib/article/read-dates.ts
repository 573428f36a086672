import { toDateTime, type DateWords } from "./to-date-time";
import { readTextValue, type LinkedObject } from "./read-linked-data";
import { readMetaValue, type Meta } from "./read-meta";

const PUBLISHED = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "article:published",
  "og:published_time",
  "publishdate",
  "pubdate",
  "publish-date",
  "publish_date",
  "date_published",
  "content_publisheddate",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
  "dc.date.issued",
  "dcterms.created",
  "dc.date",
  "dc.date.created",
  "dcterms.date",
  "rnews:datepublished",
  "article.published",
  "date",
];
const MODIFIED = [
  "article:modified_time",
  "og:updated_time",
  "datemodified",
  "lastmod",
  "dcterms.modified",
  "dc.date.modified",
  "last-modified",
];

/** When the article was published and modified: ISO 8601, or null where the page does not say. */
export type Dates = { publishedAt: string | null; modifiedAt: string | null };

/**
 * The article's dates from JSON-LD, meta and microdata, `time` elements, and last from dates
 * in words near the headline. With an offset where the page gives one.
 */
export function readDates(
  document: Document,
  facts: { meta: Meta; object: LinkedObject | null; words: () => DateWords },
): Dates {
  const { meta, object, words } = facts;
  const first = (values: Iterable<string | null>) => {
    for (const value of values) {
      const date = value ? toDateTime(value, words) : null;
      if (date) return date;
    }
    return null;
  };
  const stated = [
    readTextValue(object?.["datePublished"]),
    ...PUBLISHED.map((name) => readMetaValue(meta, [name])),
    readTextValue(object?.["dateCreated"]),
  ];
  const modified = [
    readTextValue(object?.["dateModified"]),
    ...MODIFIED.map((name) => readMetaValue(meta, [name])),
    readAttribute(document.querySelector("[itemprop~=dateModified]")),
  ];
  return {
    publishedAt: first(stated) ?? first(readTimes(document)) ?? first(readDateLines(document)),
    modifiedAt: first(modified),
  };
}

function readTimes(document: Document): (string | null)[] {
  const marked = document.querySelectorAll("[itemprop~=datePublished], time[pubdate]");
  const times = document.querySelectorAll("time[datetime], abbr.published[title]");
  return [...marked, ...[...times].slice(0, 3)].map(readAttribute);
}

function readAttribute(element: Element | null): string | null {
  if (!element) return null;
  for (const name of ["datetime", "content", "title"]) {
    const value = element.getAttribute(name);
    if (value) return value;
  }
  return element.textContent;
}

const DATE_MARKS =
  "time, [class*=date i], [id*=date i], [class*=time i], [class*=publish i], " +
  "[class*=tanggal i], [class*=waktu i]";

/** Short lines that a page marks as its date by class or id, in document order. */
function readDateLines(document: Document): string[] {
  const marked = document.querySelectorAll(DATE_MARKS);
  return [...marked]
    .slice(0, 60)
    .map((element) => (element.textContent ?? "").trim())
    .filter((text) => text.length > 5 && text.length < 120);
}
