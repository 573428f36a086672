import { Cite, type Item } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { toReferences } from "../../lib/export/to-references";
import type { Digest } from "../../lib/types";
import { exampleDigest } from "../example-digest";

/**
 * What a citation program makes of an export, of which it guesses the form where it is not told.
 * A name that it splits shows with a comma.
 */
export function readCitations(exported: string, forceType?: string) {
  return new Cite(exported, { ...(forceType && { forceType }) }).data.map((item) => ({
    title: item.title,
    authors: readAuthors(item),
    container: item["container-title"],
    issued: item.issued?.["date-parts"][0],
    url: item.URL,
    language: item.language,
    abstract: item.abstract,
    note: item.note,
  }));
}

/** In a newspaper's RIS record EndNote's table calls the author a reporter. */
function readAuthors({ author = [], reporter = [] }: Item): string[] {
  const names = author.map(
    ({ literal, given, family }) => literal ?? [family, given].filter(Boolean).join(", "),
  );
  return [...names, ...[reporter].flat()];
}

/** What must be read back from an export of the digest. */
export function toCitations(digest: Digest) {
  return toReferences(digest).map((reference) => ({
    title: reference.title,
    authors: reference.authors,
    container: reference.container,
    issued: reference.issued.map(Number),
    url: reference.url,
    language: reference.language,
    abstract: reference.abstract,
    note: reference.note ?? undefined,
  }));
}

/** The example digest with other facts about its article. */
export function digestWith(article: Partial<Digest["article"]>): Digest {
  return { ...exampleDigest, article: { ...exampleDigest.article, ...article } };
}

/** The example digest without anything that a page can fail to say. */
export const bareDigest: Digest = {
  ...digestWith({
    url: null,
    canonicalUrl: null,
    authors: [],
    outlet: { id: null, name: null, domain: null },
    publishedAt: null,
  }),
  attributions: [],
};

/** Pieces of headlines and names that citation formats trip over. */
const piece = fc.constantFrom(
  ..."{ } \\ $ & # % _ ^ ~ ` ' \" “ ” ‘ — - -- ''  `` , ; = @ < > / and And ER [ ]".split(" "),
  ...["Feri", "baru", "金正恩", "Über", "Ольга", "الخبر", "TY  - BOOK", "{}", "\\&", "50%", "A.B."],
);

/** Text of such pieces, with a word on each side; spaces are single, as exports have them. */
const words = fc
  .array(piece, { maxLength: 6 })
  .map((pieces) => ["Kata", ...pieces, "akhir"].join(" ").replace(/\s+/g, " "));

/** A name without a comma, for RIS has no way to say one. */
const name = words.map((text) => text.replace(/\s*[,;]\s*/g, " ").replace(/\s+/g, " "));

/** Digests whose title, authors, outlet and roles hold every difficult sign. */
export const citableDigests = fc
  .record({ title: words, authors: fc.array(name, { maxLength: 3 }), outlet: words, role: words })
  .map(({ title, authors, outlet, role }): Digest => ({
    ...digestWith({ title, authors, dek: role, outlet: { id: null, name: outlet, domain: null } }),
    sources: exampleDigest.sources.map((source) => ({ ...source, role })),
  }));
