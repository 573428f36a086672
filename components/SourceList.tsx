import type { Attribution, Digest, Source } from "../lib/types";
import type { FactWords } from "../lib/wording/describe-organisation";
import { SourceCard } from "./SourceCard";
import { useWording } from "./wording-context";

export type SourceListProps = {
  digest: Digest;
  describeSource: (source: Source) => FactWords[];
  onShowStatement: (attribution: Attribution) => void;
};

/** Everyone the article cites, in order of first citation, and what each is cited for. */
export function SourceList({ digest, describeSource, onShowStatement }: SourceListProps) {
  const wording = useWording();
  if (digest.sources.length === 0)
    return (
      <section>
        <p class="soft">{wording.say("sources.none")}</p>
      </section>
    );
  return (
    <ul class="sources">
      {digest.sources.map((source) => (
        <SourceCard
          key={source.id}
          source={source}
          digest={digest}
          facts={describeSource(source)}
          onShowStatement={onShowStatement}
        />
      ))}
    </ul>
  );
}
