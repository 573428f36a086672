import type { Article } from "../types";
import type { OrganisationFinder } from "../sources/organisation-finder";
import type { AttributionData } from "./attribution-data";
import { isPublisher } from "./is-publisher";

/** Credits stand in the last lines of a text, and are short. */
const MAX_LINES = 4;
const MAX_CREDIT_CHARS = 60;
/** Of a long last paragraph only the end is looked at. */
const MAX_LINE_CHARS = 300;
const BRACKETED = /[([]([^()[\]]{2,60})[)\]]\s*\.?\s*$/u;
const SHORT_FORM = /^[\p{Lu}\p{N} ]{2,8}$/u;
const HOST = /^\S+\.\p{L}{2,}$/u;
// Staff initials are written small: "(rsa)"; so are remarks: "(end)".
const CAPITAL = /^\p{Lu}/u;

type CreditScope = { lexicon: AttributionData; organisations: OrganisationFinder };

/**
 * Agencies and outlets credited for the whole text: by the page, of what it credits only what
 * is a medium's name, or at the text's end: "(Antara)", "Sumber: Reuters", "Artikel ini telah
 * tayang di Kompas.com", "ANTARA | REUTERS". Staff initials and the publisher itself are none.
 */
export function findCredits(
  article: Pick<Article, "text" | "paragraphs" | "outlet" | "credits">,
  lexicon: AttributionData,
  organisations: OrganisationFinder,
): string[] {
  const scope = { lexicon, organisations };
  const names = article.credits.filter(
    (name) =>
      (HOST.test(name) || isMedium(name, scope)) &&
      !isPublisher(name, article.outlet, lexicon.siteWords),
  );
  for (const { start, end } of article.paragraphs.slice(-MAX_LINES)) {
    const line = article.text.slice(Math.max(start, end - MAX_LINE_CHARS), end).trim();
    for (const name of readLine(line, scope)) {
      const isOwn = isPublisher(name, article.outlet, lexicon.siteWords);
      if (!isOwn && !names.includes(name)) names.push(name);
    }
  }
  return names;
}

function readLine(line: string, scope: CreditScope): string[] {
  return [...readBracket(line, scope), ...readLabel(line, scope), ...readBare(line, scope)];
}

/** "ANTARA | REUTERS" as a line of its own: every name of it is known. */
function readBare(line: string, { organisations }: CreditScope): string[] {
  if (line.length > MAX_CREDIT_CHARS || !CAPITAL.test(line)) return [];
  const names = splitNames(line);
  return names.every((name) => isKnownMedium(name, organisations)) ? names : [];
}

/** Null for a name that the table does not know. */
function isKnownMedium(name: string, organisations: OrganisationFinder): boolean | null {
  const known = organisations.match(name);
  return known && (known.kind === "news-agency" || known.kind === "outlet");
}

/** "(Antara)" or "[Yonhap]" that closes a line; several are parted by "/" or ",". */
function readBracket(line: string, scope: CreditScope): string[] {
  const inside = BRACKETED.exec(line)?.[1]?.trim() ?? "";
  return splitNames(inside).filter((name) => isMedium(name, scope));
}

/** In brackets only what is known, or is written like an agency's or a site's name, counts. */
function isMedium(name: string, { lexicon, organisations }: CreditScope): boolean {
  const isKnown = isKnownMedium(name, organisations);
  if (isKnown !== null) return isKnown;
  if (!CAPITAL.test(name) || name.split(/\s+/u).length > 4) return false;
  const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const isNamed = words.some((word) => lexicon.bodies.outlet.includes(word));
  return isNamed || lexicon.agencies.includes(name.toLowerCase());
}

/** "Sumber: Reuters"; "Dikutip dari Antara." as a sentence of its own that closes the text. */
function readLabel(line: string, { lexicon }: CreditScope): string[] {
  const last =
    line
      .replace(/\s*[[(][^\])]*[\])]\s*$/u, "")
      .split(/(?<=[.!?])\s+/u)
      .at(-1) ?? "";
  const folded = last.toLowerCase();
  for (const label of [...lexicon.creditLabels, ...lexicon.creditVerbs]) {
    if (!folded.startsWith(label)) continue;
    const rest = last.slice(label.length).replace(/^[\s:]+/u, "");
    const hasColon = /^\s*:/u.test(last.slice(label.length));
    const isLabel = lexicon.creditLabels.includes(label);
    if (isLabel && !hasColon) continue;
    const name = rest.replace(/[.\s]+$/u, "");
    if (name !== "" && name.length <= MAX_CREDIT_CHARS && isName(name)) return splitNames(name);
  }
  return [];
}

function isName(name: string): boolean {
  const words = name.split(/\s+/u);
  return words.length <= 5 && words.every((word) => !/^\p{Ll}+$/u.test(word));
}

function splitNames(names: string): string[] {
  return names
    .split(/\s*[/,;|]\s*/u)
    .map((name) => name.trim())
    .filter((name) => name.length > 1 && (SHORT_FORM.test(name) || /\p{L}{3}/u.test(name)));
}
