import type { Article } from "../types";
import { findArticleObject, readPageTypes } from "./find-article-object";
import { toAddress } from "./join-story";
import { readBylines, type Bylines } from "./read-bylines";
import { readDates, type PrintedDates } from "./read-dates";
import { readDeclaredLanguage } from "./read-declared-language";
import {
  readLinkedData,
  readNames,
  readTextValue,
  readTypes,
  type LinkedObject,
} from "./read-linked-data";
import { readMeta, readMetaValue, type Meta } from "./read-meta";
import { readTitles, type Titles } from "./read-titles";
import { toPlainText } from "./to-plain-text";

/** What the page says about its article outside the story's text. */
export type PageFacts = {
  facts: Pick<Article, "url" | "canonicalUrl" | "dek" | "outlet" | "language" | "credits">;
  titles: Titles;
  bylines: Bylines;
  dates: PrintedDates;
  /** The page's JSON-LD article, or null. */
  object: LinkedObject | null;
  /** schema.org types of the page's article, or of its pictures or video, and its og:type. */
  types: string[];
  /** True when the page calls itself an article. */
  isDeclared: boolean;
  /** The story as JSON-LD gives it, or null. */
  witness: string | null;
};

/** The facts about the article in JSON-LD, meta elements and marked-up parts of the page. */
export function readPageFacts(document: Document, { url }: { url: string }): PageFacts {
  const meta = readMeta(document);
  const objects = readLinkedData(document);
  const title = document.querySelector("title")?.textContent ?? "";
  const object = findArticleObject(objects, { url, title });
  const ogType = readMetaValue(meta, ["og:type"]);
  return {
    facts: readFacts(document, { url, meta, object, sites: objects.filter(isSite) }),
    titles: readTitles(document, { meta, object }),
    bylines: readBylines(document, { meta, object }),
    dates: readDates(document, { meta, object }),
    object,
    types: [...readPageTypes(objects, object), ogType ?? ""],
    isDeclared: object !== null || ogType === "article",
    witness: readWitness(object),
  };
}

type FactSources = {
  url: string;
  meta: Meta;
  object: LinkedObject | null;
  sites: LinkedObject[];
};

function readFacts(document: Document, sources: FactSources): PageFacts["facts"] {
  const { url, meta, object } = sources;
  const name = readOutletName(meta, [object?.["publisher"], ...sources.sites]);
  const domain = toDomain(url);
  const credits = readNames([object?.["sourceOrganization"], object?.["creditText"]].flat());
  return {
    url,
    canonicalUrl: readCanonical(document, { url, ogUrl: readMetaValue(meta, ["og:url"]) }),
    dek: readDek(meta),
    outlet: { name, domain },
    language: readDeclaredLanguage(document),
    credits: credits.map(toPlainText),
  };
}

function isSite(object: Record<string, unknown>): boolean {
  return readTypes(object).includes("WebSite");
}

function readOutletName(meta: Map<string, string[]>, publishers: unknown[]): string | null {
  const stated = [
    readMetaValue(meta, ["og:site_name"]),
    readMetaValue(meta, ["application-name"]),
    ...publishers.map(readTextValue),
  ];
  const names = stated.flatMap((name) => (name ? [toPlainText(name).slice(0, MAX_OUTLET)] : []));
  return names.find((name) => name !== "" && !ADDRESS.test(name)) ?? null;
}

/** Some pages state the site's address for its name. */
const ADDRESS = /^(?:https?:)?\/\/|^[@#]|\/$/i;

/** No outlet's name is longer; a page may state one of a megabyte. */
const MAX_OUTLET = 200;

function toDomain(url: string): string | null {
  try {
    return new URL(url).hostname.replace(/^www\./, "") || null;
  } catch {
    return null;
  }
}

function readCanonical(
  document: Document,
  page: { url: string; ogUrl: string | null },
): string | null {
  const href = document.querySelector('link[rel~="canonical" i]')?.getAttribute("href");
  const address = href ?? page.ogUrl;
  return address ? toAddress(address, page.url) : null;
}

function readDek(meta: Map<string, string[]>): string | null {
  const dek = readMetaValue(meta, ["og:description", "description"]);
  return dek && toPlainText(dek);
}

const MIN_WITNESS = 400;

function readWitness(object: Record<string, unknown> | null): string | null {
  const body = readTextValue(object?.["articleBody"]);
  return body && body.length > MIN_WITNESS ? body.replace(/<[^<>]*>/g, " ") : null;
}
