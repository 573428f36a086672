import type { Check, Digest } from "../lib/types";
import { useWording } from "./wording-context";

export type CheckListProps = { digest: Digest; onShowCheck: (check: Check) => void };

/** The findings over the whole article, each with the words that show it. */
export function CheckList({ digest, onShowCheck }: CheckListProps) {
  const wording = useWording();
  const checks = digest.checks.flatMap((check) => {
    const words = wording.find(toWordsKey(check), check.params);
    return words === null ? [] : [{ check, words }];
  });
  return (
    <section>
      {checks.length === 0 && <p class="soft">{wording.say("checks.none")}</p>}
      <ul class="checks">
        {checks.map(({ check, words }) => (
          <li key={words} data-part="check" data-kind={check.kind}>
            <span dir="auto">{words}</span>{" "}
            {check.spans.length > 0 && (
              <button type="button" class="link" onClick={() => onShowCheck(check)}>
                {wording.say("checks.show")}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where a kind has several wordings, `variant` or the verdict on a bullet tells which. */
function toWordsKey({ kind, params }: Check): string {
  const variant = params.variant ?? params.verdict;
  return variant === undefined ? `check.${kind}` : `check.${kind}.${variant}`;
}
