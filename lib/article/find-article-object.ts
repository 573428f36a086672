import { readTextValue, readTypes, type LinkedObject } from "./read-linked-data";

/** schema.org's article types and their kin. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|SocialMediaPosting|LiveBlogPosting|Report|Review)$/;

/**
 * The JSON-LD object that describes this page's article, or null: the one whose headline or
 * address is the page's, else the first of an article's type.
 */
export function findArticleObject(
  objects: LinkedObject[],
  page: { url: string; title: string },
): LinkedObject | null {
  const articles = objects.filter((object) =>
    readTypes(object).some((type) => ARTICLE_TYPE.test(type)),
  );
  const named = articles.filter((object) => object["headline"] ?? object["datePublished"]);
  const title = page.title.toLowerCase();
  const own = named.find((object) => {
    const headline = (readTextValue(object["headline"]) ?? "").toLowerCase();
    return headline.length > 9 && title.includes(headline);
  });
  const samePath = named.find((object) => isSamePath(object, page.url));
  return own ?? samePath ?? named[0] ?? articles[0] ?? null;
}

/** schema.org's types of a page that is there for its pictures or its video. */
const MEDIA_TYPES = new Set(["ImageGallery", "MediaGallery", "VideoGallery", "VideoObject"]);

/** The types of the page's article object; without one, those of pictures or a video, or []. */
export function readPageTypes(objects: LinkedObject[], article: LinkedObject | null): string[] {
  if (article) return readTypes(article);
  return objects.flatMap(readTypes).filter((type) => MEDIA_TYPES.has(type));
}

function isSamePath(object: LinkedObject, url: string): boolean {
  const address = readTextValue(object["url"]) ?? readTextValue(object["mainEntityOfPage"]);
  if (!address) return false;
  return toPath(address) === toPath(url) && toPath(url).length > 1;
}

function toPath(url: string): string {
  return url.replace(/^https?:\/\/[^/]*/, "").replace(/[?#].*$|\/$/g, "");
}
