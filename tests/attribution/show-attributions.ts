import { attributeArticle } from "../../lib/attribution/attribute-article";
import { attributionData } from "../../lib/data/attribution";
import type { OrganisationFinder } from "../../lib/sources/organisation-finder";
import type { SourceKind, Span } from "../../lib/types";

const KNOWN = new Map<string, { id: string; kind: SourceKind; name: string }>(
  [
    { id: "antara", kind: "news-agency" as const, name: "Antara" },
    { id: "bernama", kind: "news-agency" as const, name: "Bernama" },
    { id: "kcna", kind: "news-agency" as const, name: "KCNA" },
    { id: "reuters", kind: "news-agency" as const, name: "Reuters" },
    { id: "afp", kind: "news-agency" as const, name: "AFP" },
  ].map((one) => [one.name.toLowerCase(), one]),
);

/** A finder that knows five agencies. */
export const agencies: OrganisationFinder = {
  find: () => [],
  match: (name) => KNOWN.get(name.toLowerCase()) ?? null,
};

/** A finder that knows nobody. */
export const nobody: OrganisationFinder = { find: () => [], match: () => null };

/** The spans of a text's lines that hold something. */
export function toParagraphs(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
}

/** What `attributeArticle` finds in a text of a language, published by "Harian Kita". */
export function attributeText(text: string, language: string, organisations = agencies) {
  const outlet = { name: "Harian Kita", domain: "hariankita.co.id" };
  const article = { title: "", text, paragraphs: toParagraphs(text), outlet, links: [], language };
  const lexicon = attributionData(language);
  return attributeArticle({
    article: { ...article, credits: [] },
    lexicon,
    organisations,
    tagger: null,
  });
}

/** One line an attribution: `Source ← via [cue] kind: content`. */
export function showAttributions(text: string, language: string): string[] {
  const { sources, attributions } = attributeText(text, language);
  const name = (id: string) => sources.find((source) => source.id === id)?.name ?? "?";
  return attributions.map(({ source, via, cue, content, kind }) => {
    const chain = [source, ...via].map(name).join(" ← ");
    const cueText = cue ? text.slice(cue.start, cue.end) : "";
    return `${chain} [${cueText}] ${kind}: ${text.slice(content.start, content.end)}`;
  });
}
