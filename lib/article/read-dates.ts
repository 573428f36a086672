import { findMarked } from "./find-marked";
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

const MAX_DATE = 200;
const YEAR = /\d{4}/;

/** What the page says of when the article was published and modified, the surest first. */
export type PrintedDates = { published: string[]; modified: string[] };

/**
 * The article's dates as they stand in JSON-LD, meta and microdata, `time` elements, and last
 * in lines near the headline that the page marks as its date.
 */
export function readDates(
  document: Document,
  { meta, object }: { meta: Meta; object: LinkedObject | null },
): PrintedDates {
  const stated = [
    readTextValue(object?.["datePublished"]),
    ...PUBLISHED.map((name) => readMetaValue(meta, [name])),
    readTextValue(object?.["dateCreated"]),
  ];
  const modified = [
    readTextValue(object?.["dateModified"]),
    ...MODIFIED.map((name) => readMetaValue(meta, [name])),
    readAttribute(findMarked(document, "[itemprop~=dateModified]")[0] ?? null),
  ];
  const sure = toShortTexts([...stated, ...readTimes(document)]);
  const isSaid = sure.some((text) => YEAR.test(text));
  return {
    published: isSaid ? sure : [...sure, ...readDateLines(document)],
    modified: toShortTexts(modified),
  };
}

function toShortTexts(texts: (string | null)[]): string[] {
  return texts.flatMap((text) => (text ? [text.slice(0, MAX_DATE)] : []));
}

function readTimes(document: Document): (string | null)[] {
  const marked = findMarked(document, "[itemprop~=datePublished], time[pubdate]");
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
  return findMarked(document, DATE_MARKS)
    .slice(0, 60)
    .map((element) => (element.textContent ?? "").trim())
    .filter((text) => text.length > 5 && text.length < 120);
}
