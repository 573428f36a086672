import { useEffect, useState } from "preact/hooks";
import type { Bullet, Digest, Summary } from "../lib/types";
import { sayOrigin } from "../lib/wording/say-origin";
import { BulletItem } from "./BulletItem";
import { useWording } from "./wording-context";

export type SummarySectionProps = {
  digest: Digest;
  onShowBullet: (bullet: Bullet) => void;
};

/** The summaries of an article, one at a time, each with who wrote it. */
export function SummarySection({ digest, onShowBullet }: SummarySectionProps) {
  const wording = useWording();
  const [chosen, setChosen] = useState(0);
  const written = digest.summaries.findIndex(isByModel);
  useEffect(() => setChosen(Math.max(written, 0)), [written]);
  const summary = digest.summaries[chosen] ?? digest.summaries[0];
  if (!summary || summary.bullets.length === 0)
    return (
      <section data-part="summary">
        <p class="soft">{wording.say("summary.none")}</p>
      </section>
    );
  return (
    <section data-part="summary" aria-labelledby="summary-label">
      <h2>
        <SummaryLabel label={summary.label} language={digest.article.language} />
        <small data-part="summary-origin">{sayOrigin(summary, wording)}</small>
      </h2>
      {summary.notice && (
        <p class="notice from-page" dir="auto" lang={digest.article.language}>
          {summary.notice}
        </p>
      )}
      <ol class="bullets">
        {summary.bullets.map((bullet) => (
          <BulletItem
            key={bullet.text}
            bullet={bullet}
            language={digest.article.language}
            isQuoted={summary.origin === "extractive"}
            speakers={pickSpeakers(bullet, digest)}
            onShow={() => onShowBullet(bullet)}
          />
        ))}
      </ol>
      {digest.summaries.length > 1 && (
        <SummaryChoice summaries={digest.summaries} chosen={chosen} onChoose={setChosen} />
      )}
    </section>
  );
}

type SummaryLabelProps = { label: string | null; language: string };

function SummaryLabel({ label, language }: SummaryLabelProps) {
  const wording = useWording();
  const own = { id: "summary-label", "data-part": "summary-label" };
  if (label === null) return <span {...own}>{wording.say("summary.title")}</span>;
  return (
    <span {...own} class="from-page" dir="auto" lang={language}>
      {label}
    </span>
  );
}

function isByModel({ origin }: Summary): boolean {
  return origin === "device-model" || origin === "endpoint";
}

/** Sources that the bullet rests on and does not name in its own words. */
function pickSpeakers(bullet: Bullet, { attributions, sources }: Digest): string[] {
  const ids = new Set(bullet.attributions.map((index) => attributions[index]?.source));
  return sources
    .filter((source) => ids.has(source.id))
    .filter(({ name }) => !name.split(" ").some((word) => bullet.text.includes(word)))
    .map(({ name }) => name);
}

type SummaryChoiceProps = {
  summaries: Summary[];
  chosen: number;
  onChoose: (index: number) => void;
};

function SummaryChoice({ summaries, chosen, onChoose }: SummaryChoiceProps) {
  const wording = useWording();
  return (
    <div class="choice" role="group" aria-label={wording.say("summary.choice")}>
      {summaries.map((summary, index) => (
        <button
          type="button"
          key={summary.origin}
          data-action="choose-summary"
          aria-pressed={index === chosen}
          onClick={() => onChoose(index)}
        >
          {wording.say(`summary.choice.${summary.origin}`, { host: summary.host ?? "" })}
        </button>
      ))}
    </div>
  );
}
