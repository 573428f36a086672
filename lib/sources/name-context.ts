/**
 * The words of one language that tell an organisation's name from a word or from another's
 * name: `lib/data/languages/<code>/sources.json`. Lower case, single words.
 */
export type NameContext = {
  code: string;
  /** Before a medium: "dilansir", "harian", "wartawan". */
  mediumCues: string[];
  /** Before any body that is cited: "menurut", "kepada", "ketua". */
  bodyCues: string[];
  /** Before a platform: "akun", "lewat". */
  platformCues: string[];
  /** After a medium: "memberitakan", "magazine". */
  mediumCuesAfter: string[];
  /** After any body that says something: "menyebut", "said". */
  bodyCuesAfter: string[];
  /** Before a name they make one of another thing: "gedung", "stadion", "piala". */
  placeNouns: string[];
  /** Capitalised words that may follow a name and are no part of it: days and months. */
  dateWords: string[];
  /** Articles and the like, which may stand between a cue and a name or before it. */
  articles: string[];
  /** Common words that are also names of media: a capital alone is not enough at a start. */
  commonWords: string[];
  /** What the press calls a country (ISO 3166-1) beside its standard name: "AS", "RI". */
  countryWords: Record<string, string[]>;
};

type WordLists = Omit<NameContext, "code" | "countryWords">;

/** A language's lists as sets, and its words for countries. */
export type NameWords = { [List in keyof WordLists]: ReadonlySet<string> } & {
  /** Country by its name in lower case. */
  countries: ReadonlyMap<string, string>;
};

const NO_LIST: ReadonlySet<string> = new Set();

/** The lists of a language that nothing is known of. */
export const NO_NAME_WORDS: NameWords = {
  mediumCues: NO_LIST,
  bodyCues: NO_LIST,
  platformCues: NO_LIST,
  mediumCuesAfter: NO_LIST,
  bodyCuesAfter: NO_LIST,
  placeNouns: NO_LIST,
  dateWords: NO_LIST,
  articles: NO_LIST,
  commonWords: NO_LIST,
  countries: new Map(),
};

function readCountries(context: NameContext, codes: ReadonlySet<string>): Map<string, string> {
  const regions = new Intl.DisplayNames([context.code], { type: "region", fallback: "none" });
  const countries = new Map<string, string>();
  for (const code of codes) {
    const name = regions.of(code);
    if (name) countries.set(name.toLowerCase(), code);
  }
  for (const [code, words] of Object.entries(context.countryWords)) {
    for (const word of words) countries.set(word.toLowerCase(), code);
  }
  return countries;
}

/** The lists of a language, made ready for look-ups, with its names for these countries. */
export function toNameWords(context: NameContext, countries: ReadonlySet<string>): NameWords {
  return {
    mediumCues: new Set(context.mediumCues),
    bodyCues: new Set(context.bodyCues),
    platformCues: new Set(context.platformCues),
    mediumCuesAfter: new Set(context.mediumCuesAfter),
    bodyCuesAfter: new Set(context.bodyCuesAfter),
    placeNouns: new Set(context.placeNouns),
    dateWords: new Set(context.dateWords),
    articles: new Set(context.articles),
    commonWords: new Set(context.commonWords),
    countries: readCountries(context, countries),
  };
}
