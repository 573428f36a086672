import { readText } from "../../lib/article/read-text";
import { attributeArticle } from "../../lib/attribution/attribute-article";
import { attributionData } from "../../lib/data/attribution";

/** The role of each source of an Indonesian text, with no table of organisations. */
export function showRoles(text: string): (string | null)[] {
  const article = readText({ text, language: "id" });
  const lexicon = attributionData("id");
  const organisations = { find: () => [], match: () => null };
  const { sources } = attributeArticle({ article, lexicon, organisations, tagger: null });
  return sources.map(({ role }) => role);
}
