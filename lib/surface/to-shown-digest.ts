import { taggerWeights } from "../data/tagger";
import { digestArticle, digestGist } from "../digest";
import { readBoxGist, readGist } from "../read-gist";
import type { OrganisationTable } from "../sources/organisation";
import type { Gist } from "../summary/gist";
import type { Article, Digest, Note } from "../types";
import type { Interface } from "./open-interface";

/** One frame of a screen with 60 a second, and a little: the gist is painted before work goes on. */
const FRAME_MS = 20;

type ShownOptions = {
  shown: Interface;
  /** Loads while the gist is made. */
  organisations: Promise<OrganisationTable>;
  onGist: (gist: Digest) => void;
};

/**
 * The digest as the reader wants it: their number of sentences, without the checks they hid.
 * `onGist` gets what can be told before it is known who says so, in time to be painted first: the
 * publisher's bullets or, where there are none, the sentences chosen.
 */
export async function toShownDigest(
  article: Article,
  { shown, organisations, onGist }: ShownOptions,
): Promise<Digest> {
  const { bulletCount, hiddenChecks } = shown.settings;
  const sayNote = (note: Note) => shown.wording.say(`note.${note.kind}`, note.params);
  const tagger = taggerWeights(article.language);
  const show = (gist: Gist) => {
    onGist(digestGist(article, gist, { sayNote }));
    return new Promise((resolve) => setTimeout(resolve, FRAME_MS));
  };
  const box = readBoxGist(article);
  if (box) await show(box);
  const gist = readGist(article, { bulletCount }, box);
  if (!box) await show(gist);
  const options = {
    bulletCount,
    organisations: await organisations,
    tagger: await tagger,
    sayNote,
  };
  const digest = digestArticle(article, options, gist);
  return { ...digest, checks: digest.checks.filter(({ kind }) => !hiddenChecks.includes(kind)) };
}
