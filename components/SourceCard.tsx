import type { Attribution, Digest, Source } from "../lib/types";
import type { FactWords } from "../lib/wording/describe-organisation";
import { Glyph } from "./Glyph";
import { OrganisationFact } from "./OrganisationFact";
import { StatementItem } from "./StatementItem";
import { useWording } from "./wording-context";

export type SourceCardProps = {
  source: Source;
  digest: Digest;
  /** Facts about the organisation: "kantor berita", "Korea Utara", "milik negara". */
  facts: FactWords[];
  onShowStatement: (attribution: Attribution) => void;
};

/** A source with the facts beside its name and everything it is cited for. */
export function SourceCard({ source, digest, facts, onShowStatement }: SourceCardProps) {
  const wording = useWording();
  const said = digest.attributions.filter((attribution) => attribution.source === source.id);
  const carried = digest.attributions.filter(({ via }) => via.includes(source.id));
  const count = said.length + carried.length;
  const shown = said.length > 0 ? said : carried;
  return (
    <li
      class="source"
      data-part="source"
      data-source-name={source.name}
      data-source-kind={source.kind}
    >
      <h3>
        <Glyph kind={source.kind} />
        <bdi lang={digest.article.language}>{source.name}</bdi>
      </h3>
      <p class="facts">
        {source.role && <bdi lang={digest.article.language}>{source.role}</bdi>}
        {facts.length === 0 && <span>{wording.say(`kind.${source.kind}`)}</span>}
        {facts.map(({ words, proof }) => (
          <OrganisationFact key={words} words={words} proof={proof} />
        ))}
        <span>{wording.say("statements.count", { count })}</span>
      </p>
      <ul class="statements">
        {shown.map((attribution) => (
          <StatementItem
            key={`${attribution.content.start}-${attribution.source}`}
            attribution={attribution}
            digest={digest}
            onShow={() => onShowStatement(attribution)}
          />
        ))}
      </ul>
    </li>
  );
}
