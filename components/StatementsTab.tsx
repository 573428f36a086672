import { useState } from "preact/hooks";
import type { Attribution, Digest, Source } from "../lib/types";
import type { FactWords } from "../lib/wording/describe-organisation";
import { ChainPicture } from "./ChainPicture";
import { pickForms, pickKinds, pickStatements } from "./pick-statements";
import { SourceList } from "./SourceList";
import { StatementFilter, type StatementView } from "./StatementFilter";
import { StatementItem } from "./StatementItem";
import { useWording } from "./wording-context";
import { WordShares } from "./WordShares";

export type StatementsTabProps = {
  digest: Digest;
  describeSource: (source: Source) => FactWords[];
  onShowStatement: (attribution: Attribution) => void;
};

/** Who says so: every statement under its source or in article order, and the whole as a picture. */
export function StatementsTab({ digest, describeSource, onShowStatement }: StatementsTabProps) {
  const wording = useWording();
  const [view, setView] = useState<StatementView>({ order: "source", kind: null, form: null });
  if (digest.sources.length === 0)
    return (
      <section>
        <p class="soft">{wording.say("sources.none")}</p>
      </section>
    );
  const statements = pickStatements(digest, view);
  return (
    <>
      <StatementFilter
        view={view}
        kinds={pickKinds(digest)}
        forms={pickForms(digest)}
        onChange={setView}
      />
      {statements.length === 0 && <p class="soft empty">{wording.say("filter.none")}</p>}
      {view.order === "source" ? (
        <SourceList
          digest={digest}
          statements={statements}
          describeSource={describeSource}
          onShowStatement={onShowStatement}
        />
      ) : (
        <ol class="statements in-order">
          {statements.map((attribution) => (
            <StatementItem
              key={`${attribution.content.start}-${attribution.source}`}
              attribution={attribution}
              digest={digest}
              onShow={() => onShowStatement(attribution)}
            />
          ))}
        </ol>
      )}
      <section>
        <h2>{wording.say("picture.title")}</h2>
        <ChainPicture
          digest={digest}
          onChoose={({ id }) => document.getElementById(`source-${id}`)?.focus()}
        />
      </section>
      <WordShares digest={digest} />
    </>
  );
}
