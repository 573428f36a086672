import type { Article, Attribution, Source } from "../types";
import type { OrganisationFinder } from "../sources/organisation-finder";
import { attributeBlocks } from "./attribute-blocks";
import type { AttributionData } from "./attribution-data";
import { collectNames } from "./collect-names";
import { isLinkLine } from "./is-link-line";
import { joinCutQuotes } from "./join-cut-quotes";
import { toLexicon } from "./lexicon";
import { resolveCandidates } from "./resolve-candidates";
import { splitItems } from "./split-items";
import { joinTagged } from "./join-tagged";
import { tagAttributions } from "./tagger/tag-attributions";
import type { TaggerWeights } from "./tagger/tagger-weights";

/** What attribution needs of an article, the words of its language, and the known organisations. */
export type AttributionInput = {
  article: Pick<
    Article,
    "title" | "text" | "paragraphs" | "outlet" | "links" | "language" | "credits"
  >;
  lexicon: AttributionData;
  organisations: OrganisationFinder;
  /** The language's trained tagger; null where the rules stand alone. */
  tagger: TaggerWeights | null;
};

/** Everyone the article cites, and what for; both in text order. */
export type AttributionResult = { sources: Source[]; attributions: Attribution[] };

/**
 * Sources and attributions of an article.
 *
 * Text is split into sentences of words and whole quotations; each sentence's cues and provenance
 * notes make candidates; pronouns, descriptions and short names are then resolved in text order.
 */
export function attributeArticle(input: AttributionInput): AttributionResult {
  const { article, organisations } = input;
  const { text, outlet } = article;
  const lexicon = toLexicon(input.lexicon);
  const blocks = joinCutQuotes(text, article.paragraphs);
  const sentences = blocks
    .flatMap((span, block) => splitItems(text, { span, block, lexicon }))
    .filter(({ items }) => !isLinkLine(items, lexicon));
  const names = collectNames(text, sentences, lexicon);
  const byRule = attributeBlocks(sentences, { lexicon, names: names.inner });
  const candidates = input.tagger
    ? joinTagged(tagAttributions(text, article.paragraphs, input.tagger), byRule, {
        text,
        sentences,
        lexicon,
      })
    : byRule;
  return resolveCandidates(candidates, {
    text,
    outlet,
    lexicon,
    organisations,
    names,
    language: article.language,
  });
}
