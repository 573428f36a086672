import type { Attribution, Digest, Source } from "../lib/types";
import { Glyph } from "./Glyph";
import { useWording } from "./wording-context";

export type ChainProps = { attribution: Attribution; digest: Digest };

/** The way a statement came: source first, carriers, this article last; an ordered list. */
export function Chain({ attribution, digest }: ChainProps) {
  const wording = useWording();
  const byId = new Map(digest.sources.map((source) => [source.id, source]));
  const steps = [attribution.source, ...attribution.via]
    .map((id) => byId.get(id))
    .filter((source): source is Source => source !== undefined);
  return (
    <ol class="chain" data-part="chain" aria-label={wording.say("chain.label")}>
      {steps.map((source) => (
        <li key={source.id}>
          <Glyph kind={source.kind} />
          <bdi lang={digest.article.language}>{source.name}</bdi>
        </li>
      ))}
      <li>
        <Glyph kind="outlet" />
        <bdi>{digest.article.outlet.name ?? wording.say("chain.here")}</bdi>
      </li>
    </ol>
  );
}
