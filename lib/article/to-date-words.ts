import type { DateWords } from "./to-date-time";

type LanguageDates = { code: string; zones: Record<string, string> };

/** The date words of the languages, built when a date in words first asks for them. */
export function toLazyDateWords(languages: LanguageDates[]): () => DateWords {
  let words: DateWords | null = null;
  return () => (words ??= toDateWords(languages));
}

/**
 * Month names, long and short, of the languages as Intl prints them, with time zone names.
 * Later languages never overwrite a word of earlier ones.
 */
export function toDateWords(languages: LanguageDates[]): DateWords {
  const words: DateWords = { months: new Map(), zones: new Map() };
  for (const { code, zones } of languages) {
    for (const style of ["long", "short"] as const) {
      const format = new Intl.DateTimeFormat(code, {
        month: style,
        day: "numeric",
        timeZone: "UTC",
      });
      for (let month = 1; month <= 12; month += 1) {
        const parts = format.formatToParts(Date.UTC(2024, month - 1, 15));
        const name = parts.find((part) => part.type === "month")?.value ?? "";
        const word = name.toLowerCase().replace(/\.$/, "");
        if (/^\p{L}+$/u.test(word) && !words.months.has(word)) words.months.set(word, month);
      }
    }
    for (const [zone, offset] of Object.entries(zones)) words.zones.set(zone, offset);
  }
  return words;
}
