import { attributeArticle } from "./attribution/attribute-article";
import { findCredits } from "./attribution/find-credits";
import type { TaggerWeights } from "./attribution/tagger/tagger-weights";
import { findChecks } from "./checks/find-checks";
import { attributionData } from "./data/attribution";
import { nameContexts } from "./data/organisations";
import { summaryData } from "./data/summary";
import { textData } from "./data/text";
import { readGist } from "./read-gist";
import { createOrganisationFinder } from "./sources/create-finder";
import { isSameHouse } from "./sources/is-same-house";
import { linkSources } from "./sources/link-sources";
import { matchDomain } from "./sources/match-domain";
import type { Organisation, OrganisationTable } from "./sources/organisation";
import { attributeGist, toSummaries, type Gist } from "./summary/gist";
import { supportBullets } from "./summary/support-bullets";
import { splitParagraphs } from "./text/split-paragraphs";
import { splitSentences } from "./text/split-sentences";
import { countWords, splitWords } from "./text/split-words";
import type { Article, Bullet, Digest, Note, Reading } from "./types";

/** What a digest depends on besides the article. */
export type DigestOptions = {
  /** Sentences to choose from the article. */
  bulletCount: number;
  organisations: OrganisationTable;
  /** The trained tagger of the article's language; null where the rules stand alone. */
  tagger: TaggerWeights | null;
  /** A note in the reader's words. */
  sayNote: (note: Note) => string;
};

/** Words a minute of silent reading: Brysbaert 2019, doi 10.1016/j.jml.2019.104047, 238 for English. */
const WORDS_PER_MINUTE = 238;

/**
 * The digest of an article: everything the reader sees, as one plain value.
 *
 * Pure: the same article and options give the same digest. The stages stand here in order, and
 * none knows the next; a gist that was read before is not read again.
 */
export function digestArticle(
  article: Article,
  options: DigestOptions,
  gist: Gist = readGist(article, options),
): Digest {
  const { organisations } = options;
  const text = textData(article.language);
  const data = summaryData(article.language);
  const lexicon = attributionData(article.language);
  const finder = createOrganisationFinder(organisations, nameContexts());
  const publisher = matchDomain(organisations, article.outlet.domain ?? "");

  const found = attributeArticle({
    article,
    lexicon,
    organisations: finder,
    tagger: options.tagger,
  });
  const { attributions } = found;
  const facts = createOrganisationFacts(organisations);
  const sources = linkSources(found.sources, article.links, facts.ownerOf);
  const credits = findCredits(article, lexicon, finder);

  const words = splitWords(article.text);
  const parts = { article, sentences: gist.sentences, words, attributions, sources, data };
  const summaries = toSummaries(attributeGist(gist, parts), article);
  const checks = findChecks({
    ...parts,
    text,
    summaries,
    outletId: publisher?.id ?? null,
    ...facts,
  });

  return {
    schema: 1,
    article: toDigestedArticle(article, publisher, words.length),
    summaries: summaries.filter((summary) => summary.bullets.length > 0),
    sources,
    attributions,
    credits: credits.map((name) => ({ name, organization: finder.match(name)?.id ?? null })),
    checks,
    notes: article.notes.map(options.sayNote),
  };
}

/** The digest as far as a gist tells it, for what is shown while the rest is made. */
export function digestGist(
  article: Article,
  gist: Gist,
  { sayNote }: Pick<DigestOptions, "sayNote">,
): Digest {
  return {
    schema: 1,
    article: toDigestedArticle(article, null, countWords(article.text)),
    summaries: toSummaries(gist, article).filter(({ bullets }) => bullets.length > 0),
    sources: [],
    attributions: [],
    credits: [],
    checks: [],
    notes: article.notes.map(sayNote),
  };
}

function toDigestedArticle(
  article: Article,
  publisher: Organisation | null,
  wordCount: number,
): Digest["article"] {
  return {
    url: article.url,
    canonicalUrl: article.canonicalUrl,
    title: article.title,
    dek: article.dek,
    authors: article.authors,
    outlet: {
      id: publisher?.id ?? null,
      name: article.outlet.name ?? publisher?.name ?? null,
      domain: article.outlet.domain,
    },
    publishedAt: article.publishedAt,
    modifiedAt: article.modifiedAt,
    language: article.language,
    text: article.text,
    wordCount,
    readingMinutes: Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE)),
    access: article.access,
    pages: article.pages,
    elsewhere: article.elsewhere,
  };
}

/** Lines that a model wrote, held against the article of a digest as the publisher's bullets are. */
export function holdBullets(lines: string[], digest: Digest): Bullet[] {
  const { article, attributions, sources } = digest;
  const text = textData(article.language);
  const data = summaryData(article.language);
  const sentences = splitSentences(article.text, splitParagraphs(article.text), text);
  return supportBullets(lines, { article, sentences, attributions, sources, data, text });
}

/** The digest of a page without an article: its title, and why there is nothing, in words. */
export function digestNoArticle(
  { url, title }: Extract<Reading, { kind: "no-article" }>,
  reason: string,
): Digest {
  return {
    schema: 1,
    article: {
      url,
      canonicalUrl: null,
      title,
      dek: null,
      authors: [],
      outlet: { id: null, name: null, domain: null },
      publishedAt: null,
      modifiedAt: null,
      language: "und",
      text: "",
      wordCount: 0,
      readingMinutes: 0,
      access: "full",
      pages: null,
      elsewhere: [],
    },
    summaries: [],
    sources: [],
    attributions: [],
    credits: [],
    checks: [],
    notes: [reason],
  };
}

/** What the digest asks of the table of organisations. */
function createOrganisationFacts(table: OrganisationTable) {
  const ownerOf = (href: string) =>
    URL.canParse(href) ? (matchDomain(table, new URL(href).hostname)?.id ?? null) : null;
  return {
    ownerOf,
    isLinkTo: (organizationId: string, href: string) => ownerOf(href) === organizationId,
    isSameHouse: (outletId: string, organizationId: string) => {
      const outlet = table.byId(outletId);
      const organisation = table.byId(organizationId);
      return !!outlet && !!organisation && isSameHouse(outlet, organisation);
    },
  };
}
