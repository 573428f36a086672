import { useEffect, useState } from "preact/hooks";
import type { ReadingPlace } from "../lib/surface/reading-place";
import type { Attribution, Digest, Source } from "../lib/types";
import type { SourceWord } from "../lib/sources/add-correction";
import type { FactWords } from "../lib/wording/describe-organisation";
import { ChainPicture } from "./ChainPicture";
import { pickForms, pickKinds, pickStatements } from "./pick-statements";
import { SourceList } from "./SourceList";
import { ALL_STATEMENTS, StatementFilter } from "./StatementFilter";
import { StatementList } from "./StatementList";
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
 * j/k and the arrows walk the statements as they stand here, and the page with them. What is
 * pointed at in the page or chosen in the picture is shown whatever was filtered.
 */
export function StatementsTab({ digest, place, ...props }: StatementsTabProps) {
  const wording = useWording();
  const [view, setView] = useState(ALL_STATEMENTS);
  const [chosen, setChosen] = useState<Source | null>(null);
  const statements = pickStatements(digest, view);
  const indexOf = (statement: Attribution) => digest.attributions.indexOf(statement);
  useEffect(() => {
    if (!place.isFromPage || place.statement === null) return;
    if (!statements.some((one) => indexOf(one) === place.statement))
      setView({ ...ALL_STATEMENTS, order: view.order });
    const selector = `[data-index="${place.statement}"]`;
    document.querySelector(selector)?.scrollIntoView({ block: "nearest" });
  }, [place, view]);
  useEffect(() => {
    if (chosen === null) return;
    document.getElementById(`source-${chosen.id}`)?.focus();
    setChosen(null);
  }, [chosen]);
  const handleChoice = (source: Source) => {
    setView(ALL_STATEMENTS);
    setChosen(source);
  };
  if (digest.sources.length === 0) return <NoSources />;
  const shares = digest.checks.find(({ kind }) => kind === "whose-words");
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
        <StatementList {...list} />
      )}
      <section>
        <h2>{wording.say("picture.title")}</h2>
        <ChainPicture digest={digest} onChoose={handleChoice} onSave={props.onSavePicture} />
      </section>
      {shares && <WordShares check={shares} />}
    </div>
  );
}

function NoSources() {
  const wording = useWording();
  return (
    <section>
      <p class="soft">{wording.say("sources.none")}</p>
    </section>
  );
}
