import { fold } from "../text/fold";
import type { Attribution, Check, Source, Summary } from "../types";
import type { DigestParts } from "./digest-parts";
import { nameSources } from "./name-sources";

/**
 * One finding for the sources that have no line in the first summary: none of its bullets rests
 * on their words or names them.
 */
export function findLeftOut({ summaries, sources, attributions }: DigestParts): Check[] {
  const [summary] = summaries;
  if (!summary) return [];
  const heard = toHeard(summary, attributions);
  const printed = fold(summary.bullets.map(({ text }) => text).join("\n"));
  const left = sources.filter(({ id, name }) => !heard.has(id) && !printed.includes(fold(name)));
  const spans = findContents(left, attributions);
  if (spans.length === 0 || left.length === sources.length) return [];
  return [{ kind: "left-out", spans, params: { count: left.length, names: nameSources(left) } }];
}

function toHeard({ bullets }: Summary, attributions: Attribution[]): Set<string> {
  const indexes = bullets.flatMap((bullet) => bullet.attributions);
  return new Set(
    indexes.flatMap((index) => {
      const attribution = attributions[index];
      return attribution ? [attribution.source, ...attribution.via] : [];
    }),
  );
}

function findContents(left: Source[], attributions: Attribution[]) {
  const ids = new Set(left.map(({ id }) => id));
  return attributions.filter(({ source }) => ids.has(source)).map(({ content }) => content);
}
