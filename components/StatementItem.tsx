import type { ComponentChildren } from "preact";
import type { Attribution, Digest, Span } from "../lib/types";
import { Chain } from "./Chain";
import { useWording } from "./wording-context";

export type StatementItemProps = {
  attribution: Attribution;
  /** Its place among the digest's attributions. */
  index: number;
  isCurrent: boolean;
  digest: Digest;
  onShow: () => void;
  /** What stands above its words. */
  children?: ComponentChildren;
};

/** One statement: its exact words, the way it came, and why it is read so. */
export function StatementItem({ attribution, digest, onShow, ...props }: StatementItemProps) {
  const wording = useWording();
  const { text, language } = digest.article;
  const words = (span: Span) => text.slice(span.start, span.end);
  const isDirect = attribution.kind === "direct";
  return (
    <li
      class="statement"
      data-index={props.index}
      data-part="statement"
      data-kind={attribution.kind}
      aria-current={props.isCurrent}
    >
      {props.children}
      <button
        type="button"
        class="words"
        data-action="show-statement"
        lang={language}
        dir="auto"
        title={wording.say("statement.show")}
        onClick={onShow}
      >
        {isDirect ? <q>{words(attribution.content)}</q> : words(attribution.content)}
      </button>
      <Chain attribution={attribution} digest={digest} />
      <details class="why">
        <summary>
          <span>{wording.say(`statement.${attribution.kind}`)}</span>
          <span class="link">{wording.say("action.why")}</span>
        </summary>
        <p>
          {attribution.cue
            ? wording.say("statement.whyCue", { cue: words(attribution.cue) })
            : wording.say("statement.whyNoCue")}{" "}
          {attribution.mention &&
            wording.say("statement.whyMention", { mention: words(attribution.mention) })}{" "}
          {wording.find(`rule.${attribution.rule}`)}
        </p>
      </details>
    </li>
  );
}
