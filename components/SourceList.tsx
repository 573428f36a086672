import type { Attribution, Digest, Source, SourceKind } from "../lib/types";
import type { SourceWord } from "../lib/sources/add-correction";
import type { FactWords } from "../lib/wording/describe-organisation";
import { SourceCard } from "./SourceCard";

export type SourceListProps = {
  digest: Digest;
  /** The statements to show; a source without any of them is left out. */
  statements: Attribution[];
  /** The one kind of sources to show; null for all. */
  kind: SourceKind | null;
  describeSource: (source: Source) => FactWords[];
  /** Index of the current statement, if any. */
  current: number | null;
  indexOf: (attribution: Attribution) => number;
  onShowStatement: (index: number) => void;
  onCorrect: ((word: SourceWord) => void) | null;
};

/** Everyone the article cites, in order of first citation, and what each is cited for. */
export function SourceList({ digest, statements, kind, ...props }: SourceListProps) {
  const shown = digest.sources
    .filter((source) => kind === null || source.kind === kind)
    .map((source) => ({ source, cited: pickCited(source, statements) }))
    .filter(({ cited }) => cited.length > 0);
  return (
    <ul class="sources">
      {shown.map(({ source, cited }) => (
        <SourceCard
          key={source.id}
          source={source}
          statements={cited}
          digest={digest}
          facts={props.describeSource(source)}
          current={props.current}
          indexOf={props.indexOf}
          onShowStatement={props.onShowStatement}
          onCorrect={props.onCorrect}
        />
      ))}
    </ul>
  );
}

/** What a source says itself; for a mere carrier, what it carried. */
function pickCited({ id }: Source, statements: Attribution[]): Attribution[] {
  const said = statements.filter(({ source }) => source === id);
  return said.length > 0 ? said : statements.filter(({ via }) => via.includes(id));
}
