import type { ReadingWords } from "./reading-data";

const SAMPLE_CHARS = 6_000;
/** Of a text's words, function words are a fifth to a half in every language listed. */
const MIN_SHARE = 0.08;
const MIN_SCRIPT_SHARE = 0.2;

/**
 * The language of a text by its script and small words, as BCP 47; null when it is too short
 * or none stands out.
 */
export function pickLanguage(
  text: string,
  languages: Pick<ReadingWords, "code" | "script" | "functionWords">[],
): string | null {
  const sample = text.slice(0, SAMPLE_CHARS).toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const { code, script } of languages) {
    if (script === "") continue;
    const own = sample.match(new RegExp(`\\p{Script=${script}}`, "gu"))?.length ?? 0;
    if (own > letters * MIN_SCRIPT_SHARE) return code;
  }
  const words = sample.match(/[\p{L}\p{M}']+/gu) ?? [];
  let best: { code: string; share: number } | null = null;
  for (const { code, functionWords } of languages) {
    const known = new Set(functionWords);
    const share = words.filter((word) => known.has(word)).length / Math.max(words.length, 1);
    if (share > (best?.share ?? MIN_SHARE)) best = { code, share };
  }
  return best?.code ?? null;
}
