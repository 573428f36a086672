import type { FactWords } from "../lib/wording/describe-organisation";

/** One fact beside a name; where it comes from is one click away. */
export function OrganisationFact({ words, proof }: Pick<FactWords, "words" | "proof">) {
  if (proof === null) return <span>{words}</span>;
  return (
    <details class="fact">
      <summary>
        <span class="link">{words}</span>
      </summary>
      <span>{proof}</span>
    </details>
  );
}
