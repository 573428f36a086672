/** Letters that look like Latin ones, by script. */
const CYRILLIC = new Map(
  Object.entries({ a: "а", c: "с", e: "е", i: "і", o: "о", p: "р", s: "ѕ", x: "х", y: "у" }),
);
const CYRILLIC_CAPITALS = new Map(
  Object.entries({ A: "А", B: "В", C: "С", E: "Е", H: "Н", K: "К", M: "М", T: "Т", P: "Р" }),
);
const GREEK = new Map(
  Object.entries({
    a: "α",
    i: "ι",
    o: "ο",
    u: "υ",
    v: "ν",
    A: "Α",
    B: "Β",
    K: "Κ",
    N: "Ν",
    T: "Τ",
  }),
);
const FULL_WIDTH_OFFSET = 0xfee0;
const INVISIBLE = ["\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u202e", "\u2067", "\u061c"];

function swapFirst(name: string, letters: Map<string, string>): string | null {
  const place = [...name].findIndex((letter) => letters.has(letter));
  const swapped = letters.get(name.charAt(place));
  return swapped ? name.slice(0, place) + swapped + name.slice(place + 1) : null;
}

function toFullWidth(name: string): string {
  const [first = ""] = name;
  return String.fromCodePoint((first.codePointAt(0) ?? 0) + FULL_WIDTH_OFFSET) + name.slice(1);
}

function insertMiddle(name: string, letter: string): string {
  const middle = Math.ceil(name.split(" ", 1).join().length / 2);
  return name.slice(0, middle) + letter + name.slice(middle);
}

/** Forged forms of a name: Cyrillic, Greek and full-width letters, invisible characters. */
export function toLookAlikes(name: string, place: number): string[] {
  const swapped = [CYRILLIC, CYRILLIC_CAPITALS, GREEK].flatMap(
    (letters) => swapFirst(name, letters) ?? [],
  );
  const marks = [0, 3].map((step) => INVISIBLE[(place + step) % INVISIBLE.length] ?? "");
  return [...swapped, toFullWidth(name), ...marks.map((mark) => insertMiddle(name, mark))];
}
