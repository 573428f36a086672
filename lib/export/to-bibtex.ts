import type { Digest } from "../types";
import { type Reference, toReferences } from "./to-references";

/** Signs with a meaning of their own in BibTeX or LaTeX. `\{` would unbalance BibTeX's braces. */
const SIGNS: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "`": "\\textasciigrave{}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  "%": "\\%",
  _: "\\_",
};

/**
 * The article and its direct quotes as BibTeX in UTF-8, one `@article` each.
 *
 * Both `date` (biblatex) and `year` and `month` (BibTeX) are given. Names and titles are braced:
 * names stay whole, and no style changes a title's capitals.
 * https://ctan.org/pkg/biblatex (manual, section 2.2)
 */
export function toBibtex(digest: Digest): string {
  return toReferences(digest).map(toEntry).join("\n");
}

function toEntry(reference: Reference): string {
  const { key, title, authors, container, issued, url, language, abstract, note } = reference;
  const [year, month] = issued;
  const fields: [name: string, value: string | null][] = [
    ["author", authors.map((name) => `{${toLatex(name)}}`).join(" and ") || null],
    ["title", `{${toLatex(title)}}`],
    ["journal", container && toLatex(container)],
    ["entrysubtype", "newspaper"],
    ["date", issued.join("-") || null],
    ["year", year ?? null],
    ["month", month === undefined ? null : String(Number(month))],
    // Verbatim by definition: only what would end the field is encoded.
    ["url", url && url.replace(/[{}\\]/g, encodeURIComponent)],
    ["language", toLatex(language)],
    ["abstract", abstract && toLatex(abstract)],
    ["note", note && toLatex(note)],
  ];
  const lines = fields
    .filter(([, value]) => value)
    .map(([name, value]) => `  ${name} = {${value}}`);
  return `@${container === null ? "misc" : "article"}{${key},\n${lines.join(",\n")}\n}\n`;
}

/** Doubled hyphens and quotes would be drawn as dashes and other quotes. */
function toLatex(text: string): string {
  return text
    .replace(/[\\{}~^`$&#%_]/g, (sign) => SIGNS[sign] ?? sign)
    .replace(/-(?=-)/g, "-{}")
    .replace(/'(?=')/g, "'{}");
}
