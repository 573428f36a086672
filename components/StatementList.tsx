import type { Attribution, Digest } from "../lib/types";
import { Glyph } from "./Glyph";
import { StatementItem } from "./StatementItem";

export type StatementListProps = {
  digest: Digest;
  statements: Attribution[];
  /** Index of the current statement, if any. */
  current: number | null;
  indexOf: (attribution: Attribution) => number;
  onShowStatement: (index: number) => void;
};

/** Statements as the article has them, each under whose it is. */
export function StatementList({ digest, statements, current, ...props }: StatementListProps) {
  return (
    <ol class="statements in-order">
      {statements.map((attribution) => {
        const index = props.indexOf(attribution);
        return (
          <StatementItem
            key={index}
            attribution={attribution}
            index={index}
            isCurrent={index === current}
            digest={digest}
            onShow={() => props.onShowStatement(index)}
          >
            <Speaker id={attribution.source} digest={digest} />
          </StatementItem>
        );
      })}
    </ol>
  );
}

function Speaker({ id, digest }: { id: string; digest: Digest }) {
  const source = digest.sources.find((one) => one.id === id);
  if (!source) return null;
  const { language } = digest.article;
  return (
    <p class="speaker">
      <Glyph kind={source.kind} />
      <bdi lang={language}>{source.name}</bdi>
      {source.role && (
        <small>
          <bdi lang={language}>{source.role}</bdi>
        </small>
      )}
    </p>
  );
}
