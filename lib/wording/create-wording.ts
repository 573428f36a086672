/** Words of the interface by key; a plural is one form per Intl.PluralRules category. */
export type InterfaceWords = Record<string, string | Partial<Record<Intl.LDMLPluralRule, string>>>;

export type WordingParams = Record<string, string | number>;

/** What the extension says, in one language: words, dates, numbers and names of places. */
export type Wording = {
  language: string;
  /** The words of `key` with its `{params}` filled in; a plural is chosen by `params.count`. */
  say: (key: string, params?: WordingParams) => string;
  /** The same, or null where the interface has no words for `key`. */
  find: (key: string, params?: WordingParams) => string | null;
  /** An ISO date in words, in the article's own time zone; null for a date that cannot be read. */
  date: (iso: string, style: "short" | "long") => string | null;
  number: (value: number) => string;
  list: (names: string[]) => string;
  country: (code: string) => string;
  languageName: (code: string) => string;
};

/**
 * Wording for one language of the interface.
 *
 * A key without words in the language falls back to the key itself, so that a gap is seen and
 * never blank; `tests/data/interface.test.ts` keeps the languages equal.
 */
export function createWording(words: InterfaceWords, language: string): Wording {
  const plural = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const fill = (text: string, params: WordingParams) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = params[name];
      return typeof value === "number" ? numbers.format(value) : (value ?? whole);
    });
  const find = (key: string, params: WordingParams = {}) => {
    const entry = Object.hasOwn(words, key) ? words[key] : undefined;
    if (entry === undefined) return null;
    if (typeof entry === "string") return fill(entry, params);
    const form = entry[plural.select(Number(params.count ?? 0))] ?? entry.other;
    return form === undefined ? null : fill(form, params);
  };
  return {
    language,
    find,
    say: (key, params) => find(key, params) ?? key,
    date: (iso, style) => toDateWords(iso, style, language),
    number: (value) => numbers.format(value),
    list: (names) => new Intl.ListFormat(language).format(names),
    country: (code) => nameOf("region", code, language),
    languageName: (code) => nameOf("language", code, language),
  };
}

function nameOf(type: "region" | "language", code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The offset printed in the date is kept: the reader sees the day and hour that the page prints. */
function toDateWords(iso: string, style: "short" | "long", language: string): string | null {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return null;
  const offset = /([+-])(\d\d):?(\d\d)$/.exec(iso);
  const minutes = offset
    ? Number(`${offset[1]}1`) * (Number(offset[2]) * 60 + Number(offset[3]))
    : 0;
  const isLong = style === "long";
  const format = new Intl.DateTimeFormat(language, {
    timeZone: "UTC",
    ...(isLong ? { weekday: "long" } : {}),
    day: "numeric",
    month: isLong ? "long" : "short",
    year: "numeric",
    ...(isLong && iso.includes("T") ? { hour: "2-digit", minute: "2-digit" } : {}),
  });
  return format.format(time + minutes * 60_000);
}
