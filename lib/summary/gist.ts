import type { TextData } from "../text/text-data";
import type { Article, Attribution, Bullet, Source, Span, Summary } from "../types";
import { attributeBullet, pickBullets } from "./pick-bullets";
import type { RankerWeights } from "./ranker-weights";
import type { SummaryData } from "./summary-data";
import { restBullets, supportBullets } from "./support-bullets";

/** What an article says: its sentences, those chosen, and the publisher's bullets held against it. */
export type Gist = { sentences: Span[]; chosen: Bullet[]; held: Bullet[] };

type GistInput = {
  article: Article;
  sentences: Span[];
  data: SummaryData;
  text: TextData;
  weights: RankerWeights;
  count: number;
};

const NOBODY: { attributions: Attribution[]; sources: Source[] } = {
  attributions: [],
  sources: [],
};

/** The publisher's bullets held against the article: a gist of which nothing is chosen yet. */
export function holdBox(input: Omit<GistInput, "weights" | "count">): Gist {
  const { article, sentences } = input;
  const held = article.box ? supportBullets(article.box.bullets, { ...input, ...NOBODY }) : [];
  return { sentences, chosen: [], held };
}

/** The gist of an article, before it is known whose words any of them are. */
export function pickGist(input: GistInput, box: Gist = holdBox(input)): Gist {
  return { ...box, chosen: pickBullets({ ...input, ...NOBODY }) };
}

type Attributed = {
  article: Article;
  attributions: Attribution[];
  sources: Source[];
  data: SummaryData;
};

/** The gist with the attributions that its bullets carry. */
export function attributeGist(gist: Gist, input: Attributed): Gist {
  const { sentences } = gist;
  return {
    sentences,
    chosen: gist.chosen.map((bullet) => attributeBullet(bullet, { ...input, sentences })),
    held: restBullets(gist.held, { ...input, sentences }),
  };
}

/** The summaries of a gist, the publisher's first. */
export function toSummaries({ chosen, held }: Gist, { box }: Article): Summary[] {
  const extractive: Summary = {
    origin: "extractive",
    host: null,
    label: null,
    notice: null,
    bullets: chosen,
  };
  if (box === null) return [extractive];
  const { label, notice } = box;
  return [{ origin: "publisher", host: null, label, notice, bullets: held }, extractive];
}
