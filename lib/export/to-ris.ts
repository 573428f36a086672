import type { Digest } from "../types";
import { type Reference, toReferences } from "./to-references";

/**
 * The article and its direct quotes as RIS, one `NEWS` record each.
 *
 * Tags are those that Zotero, Mendeley and EndNote share: T2 outlet, DA and PY date, AB quoted
 * words, N1 who said them. https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function toRis(digest: Digest): string {
  return toReferences(digest).map(toRecord).join("\r\n");
}

function toRecord(reference: Reference): string {
  const { title, authors, container, issued, url, language, abstract, note } = reference;
  const fields: [tag: string, value: string | null][] = [
    ["TY", "NEWS"],
    // A comma would set a family name apart.
    ...authors.map((name): [string, string] => ["AU", name.replace(/\s*,\s*/g, " ")]),
    ["TI", title],
    ["T2", container],
    ["DA", toRisDate(issued)],
    ["PY", issued[0] ?? null],
    ["UR", url],
    ["LA", language],
    ["AB", abstract],
    ["N1", note],
  ];
  const lines = fields.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}`);
  return [...lines, "ER  - ", ""].join("\r\n");
}

/** "2026/09/14/": year, month, day and an empty place for more. */
function toRisDate([year, month = "", day = ""]: string[]): string | null {
  return year === undefined ? null : `${year}/${month}/${day}/`;
}
