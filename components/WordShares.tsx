import type { Check, SourceKind } from "../lib/types";
import { Glyph } from "./Glyph";
import { useWording } from "./wording-context";

/** The finding on whose words fill the article: whole percents by kind of source. */
export type WordSharesProps = { check: Check };

type Share = { kind: SourceKind | null; percent: number };

const KINDS: readonly SourceKind[] = [
  "person",
  "government",
  "organization",
  "news-agency",
  "outlet",
  "document",
  "social-media",
  "anonymous",
];

/** Whose words fill the article, as a bar and as a list; the newsroom's own come last. */
export function WordShares({ check }: WordSharesProps) {
  const wording = useWording();
  const format = new Intl.NumberFormat(wording.language, { style: "percent" });
  const shares: Share[] = [
    ...KINDS.map((kind) => ({ kind, percent: Number(check.params[kind] ?? 0) })),
    { kind: null, percent: Number(check.params.reporter ?? 0) },
  ].filter(({ percent }) => percent > 0);
  const startOf = (index: number) =>
    shares.slice(0, index).reduce((sum, { percent }) => sum + percent, 0);
  return (
    <section data-part="word-shares">
      <h2>{wording.say("shares.title")}</h2>
      <svg class="shares" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        {shares.map(({ kind, percent }, index) => (
          <rect
            key={kind}
            class={kind ? `kind-${kind}` : "kind-newsroom"}
            x={startOf(index)}
            width={Math.max(0, percent - 0.3)}
            height="4"
          />
        ))}
      </svg>
      <ul class="legend">
        {shares.map(({ kind, percent }) => (
          <li key={kind}>
            {kind && <Glyph kind={kind} />}
            {wording.say(kind ? `kind.${kind}` : "shares.newsroom")} {format.format(percent / 100)}
          </li>
        ))}
      </ul>
    </section>
  );
}
