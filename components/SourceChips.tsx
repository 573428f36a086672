import type { Digest, Source } from "../lib/types";
import type { FactWords } from "../lib/wording/describe-organisation";
import { Glyph } from "./Glyph";
import { countStatements } from "./count-statements";
import { pickKinds } from "./pick-statements";
import { useWording } from "./wording-context";

export type SourceChipsProps = {
  digest: Digest;
  describeSource: (source: Source) => FactWords[];
  onOpenPanel: () => void;
};

/** Chips that fit a popup without scrolling far: three or four rows at 380 px. */
const MAX_CHIPS = 8;

/** The sources at a glance: how many of each kind, and for how many statements each stands. */
export function SourceChips({ digest, describeSource, onOpenPanel }: SourceChipsProps) {
  const wording = useWording();
  const { sources, attributions, credits } = digest;
  const kinds = pickKinds(digest);
  const byKind = kinds.flatMap((kind) => sources.filter((source) => source.kind === kind));
  const rest = sources.length - MAX_CHIPS;
  return (
    <section data-part="sources">
      <h2>
        <span>{wording.say("sources.title")}</span>
        <small>
          {wording.say("sources.count", { count: sources.length })} ·{" "}
          {wording.say("statements.count", { count: attributions.length })}
        </small>
      </h2>
      {sources.length === 0 && <p class="soft">{wording.say("sources.none")}</p>}
      {kinds.length > 1 && (
        <ul class="legend" data-part="kinds">
          {kinds.map((kind) => (
            <li key={kind}>
              <Glyph kind={kind} />
              {wording.say(`kind.${kind}`)}{" "}
              {wording.number(sources.filter((source) => source.kind === kind).length)}
            </li>
          ))}
        </ul>
      )}
      <ul class="chips">
        {byKind.slice(0, MAX_CHIPS).map((source) => (
          <li
            key={source.id}
            class="chip"
            data-part="source"
            data-source-name={source.name}
            data-source-kind={source.kind}
          >
            <Glyph kind={source.kind} />
            <bdi lang={digest.article.language}>{source.name}</bdi>
            <span class="for-readers">{wording.say(`kind.${source.kind}`)}</span>
            <ControlWords facts={describeSource(source)} />
            <small>{wording.number(countStatements(source.id, attributions))}</small>
          </li>
        ))}
        {rest > 0 && (
          <li>
            <button
              type="button"
              class="chip"
              aria-label={wording.say("sources.moreLabel", { count: rest })}
              onClick={onOpenPanel}
            >
              {wording.say("sources.more", { count: rest })}
            </button>
          </li>
        )}
      </ul>
      {credits.length > 0 && (
        <p class="soft">
          {wording.say("sources.credits", { names: wording.list(credits.map((c) => c.name)) })}
        </p>
      )}
    </section>
  );
}

/** Who controls a cited medium, beside its name; nothing where no set says. */
function ControlWords({ facts }: { facts: FactWords[] }) {
  const known = facts.filter(({ about, proof }) => about === "control" && proof !== null);
  if (known.length === 0) return null;
  return <span class="control">· {known.map(({ words }) => words).join(" / ")}</span>;
}
