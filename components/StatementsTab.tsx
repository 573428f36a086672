import { useEffect, useState } from "preact/hooks";
import type { ReadingPlace } from "../lib/surface/reading-place";
import type { Digest, Source } from "../lib/types";
import type { SourceWord } from "../lib/sources/add-correction";
import type { FactWords } from "../lib/wording/describe-organisation";
import { ChainPicture } from "./ChainPicture";
import { pickForms, pickKinds, pickStatements } from "./pick-statements";
import { SourceList } from "./SourceList";
import { StatementFilter, type StatementView } from "./StatementFilter";
import { StatementItem } from "./StatementItem";
import { walkStatements } from "./walk-statements";
import { useWording } from "./wording-context";
import { WordShares } from "./WordShares";

export type StatementsTabProps = {
  digest: Digest;
  place: ReadingPlace;
  describeSource: (source: Source) => FactWords[];
  /** Shows the statement of this index in the page. */
  onShowStatement: (index: number) => void;
  onSavePicture: (picture: SVGSVGElement, format: "svg" | "png") => void;
  onCorrect: (word: SourceWord) => void;
};

/**
 * Who says so: every statement under its source or in article order, and the whole as a picture.
 *
 * j/k and the arrows walk the statements as they stand here, and the page with them.
 */
export function StatementsTab({ digest, place, ...props }: StatementsTabProps) {
  const wording = useWording();
  const [view, setView] = useState<StatementView>({ order: "source", kind: null, form: null });
  useFocusOn(place);
  if (digest.sources.length === 0)
    return (
      <section>
        <p class="soft">{wording.say("sources.none")}</p>
      </section>
    );
  const statements = pickStatements(digest, view);
  const shares = digest.checks.find(({ kind }) => kind === "whose-words");
  const indexOf = (statement: (typeof statements)[number]) =>
    digest.attributions.indexOf(statement);
  const list = { digest, statements, current: place.statement, indexOf, ...props };
  return (
    <div onKeyDown={walkStatements}>
      <h2 class="for-readers">{wording.say("tab.sources")}</h2>
      <StatementFilter
        view={view}
        kinds={pickKinds(digest)}
        forms={pickForms(digest)}
        onChange={setView}
      />
      {statements.length === 0 && <p class="soft empty">{wording.say("filter.none")}</p>}
      {view.order === "source" ? (
        <SourceList {...list} kind={view.kind} />
      ) : (
        <ol class="statements in-order">
          {statements.map((attribution) => (
            <StatementItem
              key={indexOf(attribution)}
              attribution={attribution}
              index={indexOf(attribution)}
              isCurrent={indexOf(attribution) === place.statement}
              digest={digest}
              onShow={() => props.onShowStatement(indexOf(attribution))}
            />
          ))}
        </ol>
      )}
      <section>
        <h2>{wording.say("picture.title")}</h2>
        <ChainPicture
          digest={digest}
          onChoose={({ id }) => document.getElementById(`source-${id}`)?.focus()}
          onSave={props.onSavePicture}
        />
      </section>
      {shares && <WordShares check={shares} />}
    </div>
  );
}

/** Brings the statement that was pointed at in the page into view. */
function useFocusOn(place: ReadingPlace): void {
  useEffect(() => {
    if (place.isFromPage && place.statement !== null)
      document.getElementById(`statement-${place.statement}`)?.scrollIntoView({ block: "nearest" });
  }, [place]);
}
