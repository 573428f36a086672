import type { Attribution, Digest, Source } from "../lib/types";
import type { SourceWord } from "../lib/sources/add-correction";
import type { FactWords } from "../lib/wording/describe-organisation";
import { Glyph } from "./Glyph";
import { CorrectionForm } from "./CorrectionForm";
import { countStatements } from "./count-statements";
import { OrganisationFact } from "./OrganisationFact";
import { StatementItem } from "./StatementItem";
import { useWording } from "./wording-context";

export type SourceCardProps = {
  source: Source;
  statements: Attribution[];
  digest: Digest;
  /** Facts about the organisation: "kantor berita", "Korea Utara", "milik negara". */
  facts: FactWords[];
  /** Index of the current statement, if any. */
  current: number | null;
  indexOf: (attribution: Attribution) => number;
  onShowStatement: (index: number) => void;
  /** Keeps what the reader says is wrong about a source; null where nothing is kept. */
  onCorrect: ((word: SourceWord) => void) | null;
};

/** A source with the facts beside its name and everything it is cited for. */
export function SourceCard({ source, statements, digest, ...props }: SourceCardProps) {
  const wording = useWording();
  const { facts, current, indexOf, onShowStatement, onCorrect } = props;
  const count = countStatements(source.id, digest.attributions);
  return (
    <li
      class="source"
      data-part="source"
      data-source-name={source.name}
      data-source-kind={source.kind}
    >
      <h3 id={`source-${source.id}`} tabIndex={-1}>
        <Glyph kind={source.kind} />
        <bdi lang={digest.article.language}>{source.name}</bdi>
      </h3>
      <div class="known">
        <p class="facts">
          {source.role && <bdi lang={digest.article.language}>{source.role}</bdi>}
          {facts.length === 0 && !source.role && <span>{wording.say(`kind.${source.kind}`)}</span>}
          {facts.map(({ words, proof }) => (
            <OrganisationFact key={words} words={words} proof={proof} />
          ))}
          <span>{wording.say("statements.count", { count })}</span>
        </p>
        {onCorrect && <CorrectionForm source={source} onCorrect={onCorrect} />}
      </div>
      <ul class="statements">
        {statements.map((attribution) => (
          <StatementItem
            key={indexOf(attribution)}
            attribution={attribution}
            index={indexOf(attribution)}
            isCurrent={indexOf(attribution) === current}
            digest={digest}
            onShow={() => onShowStatement(indexOf(attribution))}
          />
        ))}
      </ul>
    </li>
  );
}
