import type { Digest } from "../lib/types";
import { Glyph } from "./Glyph";
import { useWording } from "./wording-context";
import { toWordShares } from "./word-shares";

export type WordSharesProps = { digest: Digest };

/** Whose words fill the article, as a bar and as a list. */
export function WordShares({ digest }: WordSharesProps) {
  const wording = useWording();
  const percent = new Intl.NumberFormat(wording.language, { style: "percent" });
  const shares = toWordShares(digest).filter(({ share }) => share >= 0.005);
  return (
    <section data-part="word-shares">
      <h2>{wording.say("shares.title")}</h2>
      <svg class="shares" viewBox="0 0 1000 40" preserveAspectRatio="none" aria-hidden="true">
        {shares.map(({ kind, share }, index) => (
          <rect
            key={kind}
            class={kind ? `kind-${kind}` : "kind-newsroom"}
            x={1000 * shares.slice(0, index).reduce((sum, one) => sum + one.share, 0)}
            width={Math.max(0, 1000 * share - 3)}
            height="40"
          />
        ))}
      </svg>
      <ul class="legend">
        {shares.map(({ kind, share }) => (
          <li key={kind}>
            {kind && <Glyph kind={kind} />}
            {wording.say(kind ? `kind.${kind}` : "shares.newsroom")} {percent.format(share)}
          </li>
        ))}
      </ul>
    </section>
  );
}
