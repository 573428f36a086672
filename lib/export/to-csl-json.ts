import type { Digest } from "../types";
import { type Reference, toReferences } from "./to-references";

/**
 * The article and its direct quotes as CSL-JSON, which Zotero, Pandoc and citeproc read.
 *
 * Fields that are not known are left out.
 * https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export function toCslJson(digest: Digest): string {
  return `${JSON.stringify(toReferences(digest).map(toItem), null, 2)}\n`;
}

function toItem(reference: Reference): Record<string, unknown> {
  const { key, title, authors, container, issued, url, language, abstract, note } = reference;
  const fields = {
    id: key,
    type: "article-newspaper",
    title,
    author: authors.length > 0 ? authors.map((literal) => ({ literal })) : null,
    "container-title": container,
    issued: issued.length > 0 ? { "date-parts": [issued.map(Number)] } : null,
    URL: url,
    language,
    abstract,
    note,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
