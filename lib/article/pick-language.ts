import type { ReadingWords } from "./reading-data";

const SAMPLE_CHARS = 6_000;
/** Of a text's words, function words are a fifth to a half in every language listed. */
const MIN_SHARE = 0.08;
const MIN_SCRIPT_SHARE = 0.2;

/** A page's own claim stands unless another language fits its words this much better. */
const MAX_LEAD = 1.25;

type LanguageWords = Pick<ReadingWords, "code" | "script" | "functionWords">;

/**
 * The language of a text by its script and small words, as BCP 47; null when it is too short
 * or none stands out. A `declared` language wins over a near neighbour.
 */
export function pickLanguage(
  text: string,
  languages: LanguageWords[],
  declared: string | null = null,
): string | null {
  const sample = text.slice(0, SAMPLE_CHARS).toLowerCase();
  const written = pickScript(sample, languages);
  if (written) return written;
  const words = sample.match(/[\p{L}\p{M}']+/gu) ?? [];
  const shares = languages.map(({ code, functionWords }) => {
    const known = new Set(functionWords);
    const share = words.filter((word) => known.has(word)).length / Math.max(words.length, 1);
    return { code, share };
  });
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a), { code: "", share: 0 });
  if (best.share < MIN_SHARE) return null;
  const claim = shares.find(({ code }) => code === declared?.split("-")[0]?.toLowerCase());
  return claim && claim.share * MAX_LEAD >= best.share ? claim.code : best.code;
}

/** The language that alone uses the script of a fair part of the text. */
function pickScript(sample: string, languages: LanguageWords[]): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const { code, script } of languages) {
    if (script === "") continue;
    const own = sample.match(new RegExp(`\\p{Script=${script}}`, "gu"))?.length ?? 0;
    if (own > letters * MIN_SCRIPT_SHARE) return code;
  }
  return null;
}
