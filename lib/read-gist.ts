import { rankerWeights, summaryData } from "./data/summary";
import { textData } from "./data/text";
import { holdBox, pickGist, type Gist } from "./summary/gist";
import { openRanker } from "./summary/rank/open-ranker";
import { splitSentences } from "./text/split-sentences";
import type { Article } from "./types";

/** Unpacks what `readGist` needs of any article, for an idle moment before one is there. */
export const prepareGist = (): void => void openRanker(rankerWeights);

/** The publisher's own bullets on an article; null where it has none. */
export function readBoxGist(article: Article): Gist | null {
  if (article.box === null) return null;
  const gist = holdBox({ article, ...openText(article), sentences: readSentences(article) });
  return gist.held.length > 0 ? gist : null;
}

/** What an article says, without a look at who says so: the part that needs no table. */
export function readGist(
  article: Article,
  { bulletCount }: { bulletCount: number },
  box: Gist | null = readBoxGist(article),
): Gist {
  const sentences = box?.sentences ?? readSentences(article);
  const input = { article, sentences, ...openText(article), weights: rankerWeights };
  return pickGist({ ...input, count: bulletCount }, box ?? undefined);
}

function openText({ language }: Article) {
  return { text: textData(language), data: summaryData(language) };
}

function readSentences({ sentences, text, paragraphs, language }: Article) {
  return sentences ?? splitSentences(text, paragraphs, textData(language));
}
