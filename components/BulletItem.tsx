import type { Bullet } from "../lib/types";
import { splitMissing } from "./split-missing";
import { useWording } from "./wording-context";

export type BulletItemProps = {
  bullet: Bullet;
  language: string;
  /** It is a sentence of the article, and so its own support. */
  isQuoted: boolean;
  /** Names of the sources that the bullet's words rest on and that it does not name itself. */
  speakers: string[];
  onShow: () => void;
};

/** One bullet: its words, whose they are, and how far the text that was read holds them. */
export function BulletItem({ bullet, language, isQuoted, speakers, onShow }: BulletItemProps) {
  const wording = useWording();
  const { support } = bullet;
  const isShown = support.spans.length > 0;
  return (
    <li class={`bullet ${support.verdict}`} data-part="bullet" data-verdict={support.verdict}>
      <button
        type="button"
        class="words"
        data-action="show-bullet"
        lang={language}
        dir="auto"
        disabled={!isShown}
        title={isShown ? wording.say("summary.show") : undefined}
        onClick={onShow}
      >
        {splitMissing(bullet.text, support.missing).map((piece) =>
          piece.isMissing ? <u class="unsupported">{piece.text}</u> : piece.text,
        )}
      </button>
      {speakers.length > 0 && (
        <p class="chip-line">{wording.say("summary.saidBy", { name: wording.list(speakers) })}</p>
      )}
      {bullet.antecedent && (
        <p class="chip-line">{wording.say("summary.antecedent", { name: bullet.antecedent })}</p>
      )}
      {!isQuoted && <BulletSupport support={support} onShow={onShow} />}
    </li>
  );
}

type BulletSupportProps = { support: Bullet["support"]; onShow: () => void };

function BulletSupport({ support, onShow }: BulletSupportProps) {
  const wording = useWording();
  const count = support.spans.length;
  return (
    <p class="support">
      {count > 0 && (
        <button type="button" class="link" onClick={onShow}>
          {wording.say("summary.support", { count })}
        </button>
      )}
      {support.verdict === "partly" && <span>{wording.say("summary.partly")}</span>}
      {support.verdict === "not-found" && <span>{wording.say("summary.notFound")}</span>}
    </p>
  );
}
