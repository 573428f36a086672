/**
 * The interface language to use: the reader's choice, else the first browser language that has
 * words, else the fallback.
 *
 * @example pickInterfaceLanguage("auto", ["en-GB", "id"], ["en", "id"], "id") → "en"
 */
export function pickInterfaceLanguage(
  choice: string,
  browserLanguages: readonly string[],
  known: readonly string[],
  fallback: string,
): string {
  const wanted = choice === "auto" ? browserLanguages : [choice, ...browserLanguages];
  for (const language of wanted) {
    const base = language.toLowerCase().split("-")[0] ?? "";
    if (known.includes(base)) return base;
  }
  return fallback;
}
