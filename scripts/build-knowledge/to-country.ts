const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** What the sets write where the standard name differs; ISO 3166-1 knows no other. */
const OTHER_NAMES: Record<string, string> = {
  "bosnia and herzegovina": "BA",
  burma: "MM",
  "cape verde": "CV",
  "china, people's republic of": "CN",
  congo: "CG",
  "czech republic": "CZ",
  "democratic republic of the congo": "CD",
  "hong kong": "HK",
  "ivory coast": "CI",
  "kingdom of denmark": "DK",
  "kingdom of the netherlands": "NL",
  macau: "MO",
  "north macedonia": "MK",
  palestine: "PS",
  "people's republic of china": "CN",
  "republic of ireland": "IE",
  "republic of the congo": "CG",
  "state of palestine": "PS",
  swaziland: "SZ",
  syria: "SY",
  "the gambia": "GM",
  "the netherlands": "NL",
  "trinidad and tobago": "TT",
  turkey: "TR",
  türkiye: "TR",
  "united states of america": "US",
  "vatican city": "VA",
};

const regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
const CODES = new Map(
  LETTERS.flatMap((one) => LETTERS.map((other) => one + other)).flatMap((code) => {
    const name = regions.of(code)?.toLowerCase();
    // A code out of use ("SU", "FX") has the name of the one in use.
    const isInUse = new Intl.Locale(`und-${code}`).region === code;
    return name && isInUse ? [[name, code] as const] : [];
  }),
);

/** The ISO 3166-1 code of a country by its English name; null for a name that none has. */
export function toCountry(name: string): string | null {
  const folded = name.trim().toLowerCase();
  return OTHER_NAMES[folded] ?? CODES.get(folded) ?? null;
}
