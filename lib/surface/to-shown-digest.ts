import { taggerWeights } from "../data/tagger";
import { digestArticle } from "../digest";
import type { OrganisationTable } from "../sources/organisation";
import type { Article, Digest, Note } from "../types";
import type { Interface } from "./open-interface";

/** The digest as the reader wants it: their number of sentences, without the checks they hid. */
export async function toShownDigest(
  article: Article,
  organisations: OrganisationTable,
  { settings, wording }: Interface,
): Promise<Digest> {
  const { bulletCount, hiddenChecks } = settings;
  const sayNote = (note: Note) => wording.say(`note.${note.kind}`, note.params);
  const digest = digestArticle(article, {
    bulletCount,
    organisations,
    tagger: await taggerWeights(article.language),
    sayNote,
  });
  return { ...digest, checks: digest.checks.filter(({ kind }) => !hiddenChecks.includes(kind)) };
}
