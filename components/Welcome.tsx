import { useState } from "preact/hooks";
import type { Digest, Source, Span } from "../lib/types";
import type { FactWords } from "../lib/wording/describe-organisation";
import { SampleText } from "./SampleText";
import { SourceList } from "./SourceList";
import { SummarySection } from "./SummarySection";
import { useWording } from "./wording-context";

export type WelcomeProps = {
  digest: Digest;
  describeSource: (source: Source) => FactWords[];
};

/** The first page after install: what Ringkas does, in three steps, on a story of its own. */
export function Welcome({ digest, describeSource }: WelcomeProps) {
  const wording = useWording();
  const [shown, setShown] = useState<Span | null>(null);
  const [current, setCurrent] = useState<number | null>(null);
  const show = (span: Span | undefined, statement: number | null) => {
    setShown(span ?? null);
    setCurrent(statement);
  };
  return (
    <main data-surface="welcome" data-state="ready">
      <h1>{wording.say("welcome.title")}</h1>
      <p class="lead">{wording.say("welcome.lead")}</p>
      <div class="welcome-columns">
        <ol class="steps">
          <li>
            <h2>{wording.say("welcome.open.title")}</h2>
            <p>{wording.say("welcome.open")}</p>
          </li>
          <li>
            <h2>{wording.say("welcome.gist.title")}</h2>
            <p>{wording.say("welcome.gist")}</p>
            <div class="card">
              <SummarySection
                digest={digest}
                onShowBullet={({ support }) => show(support.spans[0], null)}
              />
            </div>
          </li>
          <li>
            <h2>{wording.say("welcome.sources.title")}</h2>
            <p>{wording.say("welcome.sources")}</p>
            <div class="card">
              <SourceList
                digest={digest}
                statements={digest.attributions}
                kind={null}
                describeSource={describeSource}
                current={current}
                indexOf={(statement) => digest.attributions.indexOf(statement)}
                onCorrect={null}
                onShowStatement={(index) => show(digest.attributions[index]?.content, index)}
              />
            </div>
          </li>
        </ol>
        <SampleText digest={digest} shown={shown} />
      </div>
      <section>
        <h2>{wording.say("welcome.not.title")}</h2>
        <p>{wording.say("welcome.not")}</p>
      </section>
    </main>
  );
}
