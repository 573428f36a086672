/** Month names and time zones of the languages known, by lower-case word. */
export type DateWords = { months: Map<string, number>; zones: Map<string, string> };

const ISO_DAY = /(\d{4})-(\d{2})-(\d{2})/.source;
const ISO_CLOCK = /(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?/.source;
const ISO_ZONE = /(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}\b)/.source;
const ISO = new RegExp(`${ISO_DAY}(?:[T\\s]+${ISO_CLOCK}\\s*${ISO_ZONE}?)?`, "i");
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z|[+-]\d{2}:?\d{2})?$/;
const DAY_FIRST = /(?:^|\D)(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)/;
const YEAR_FIRST = /(?:^|\D)(\d{4})\s*[/.年년]\s*(\d{1,2})\s*[/.月월]\s*(\d{1,2})/;
const DAY_MONTH =
  /(?:^|\D)(\d{1,2})(?:st|nd|rd|th|º|\.)?\s+(?:de\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+)?(\d{4})/u;
const MONTH_DAY = /(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u;
const CLOCK = /(?:^|[^\d:.])(\d{1,2})[:.](\d{2})(?::(\d{2}))?(?!\d|[/.]\d)\s*([ap])?\.?(?:m\b)?/i;

/**
 * The date in a machine's or a page's words as ISO 8601, with the offset where one is given
 * and with the time of day where one is; null when no date is there.
 *
 * Day comes before month in figures, except where that is no date.
 *
 * @example "Senin, 27/10/2025 09:12 WIB" → "2025-10-27T09:12:00+07:00"
 */
export function toDateTime(value: string, readWords: () => DateWords): string | null {
  const text = value.slice(0, 200).trim();
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) {
    const [, year = "", month = "", day = "", hour, minute, second, zone] = iso;
    const at = hour && minute ? { hour, minute, second: second ?? "00" } : null;
    return toIso(
      { year, month, day },
      at,
      zone ? toOffset(zone) : at && findZone(text, readWords()),
    );
  }
  if (/^\d{10}(?:\d{3})?$/.test(text)) {
    return new Date(Number(text.padEnd(13, "0"))).toISOString().replace(".000", "");
  }
  if (!/\d/.test(text)) return null;
  const words = readWords();
  const date = findDate(text, words);
  if (!date) return null;
  const at = findClock(text.slice(date.end)) ?? findClock(text.slice(0, date.start));
  return toIso(date, at, at && findZone(text, words));
}

type Day = { year: string; month: string; day: string };
type Clock = { hour: string; minute: string; second: string };

function findDate(text: string, words: DateWords): (Day & { start: number; end: number }) | null {
  for (const pattern of [DAY_MONTH, MONTH_DAY, YEAR_FIRST, DAY_FIRST]) {
    const match = pattern.exec(text);
    const day = match && toDay(pattern, match, words);
    if (day) return { ...day, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

function toDay(pattern: RegExp, match: RegExpExecArray, words: DateWords): Day | null {
  const [, a = "", b = "", c = ""] = match;
  const monthOf = (word: string) => words.months.get(word.toLowerCase())?.toString() ?? null;
  if (pattern === DAY_MONTH) {
    const month = monthOf(b);
    return month ? { day: a, month, year: c } : null;
  }
  if (pattern === MONTH_DAY) {
    const month = monthOf(a);
    return month ? { day: b, month, year: c } : null;
  }
  if (pattern === YEAR_FIRST) return { year: a, month: b, day: c };
  return Number(b) > 12 ? { day: b, month: a, year: c } : { day: a, month: b, year: c };
}

function findClock(text: string): Clock | null {
  const match = CLOCK.exec(text);
  if (!match) return null;
  const [, hour = "", minute = "", second = "00", half] = match;
  const base = Number(hour);
  if (base > 24 || Number(minute) > 59) return null;
  const isAfternoon = half?.toLowerCase() === "p" && base < 12;
  const isMidnight = half?.toLowerCase() === "a" && base === 12;
  return { hour: String(isAfternoon ? base + 12 : isMidnight ? 0 : base), minute, second };
}

function findZone(text: string, words: DateWords): string | null {
  for (const [word, offset] of words.zones) {
    if (new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, "iu").test(text)) return offset;
  }
  const gmt = /(?:GMT|UTC)\s*([+-]\d{1,2}(?::?\d{2})?)/i.exec(text)?.[1];
  return gmt ? toOffset(gmt) : null;
}

function toOffset(zone: string): string {
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return "Z";
  const [, sign = "+", hours = "00", minutes = "00"] = /([+-])(\d{1,2}):?(\d{2})?/.exec(zone) ?? [];
  return `${sign}${hours.padStart(2, "0")}:${minutes}`;
}

function toIso(day: Day, at: Clock | null, offset: string | null): string | null {
  const [month, date] = [Number(day.month), Number(day.day)];
  if (month < 1 || month > 12 || date < 1 || date > 31 || Number(day.year) < 1900) return null;
  const plain = `${day.year}-${day.month.padStart(2, "0")}-${day.day.padStart(2, "0")}`;
  if (!at) return plain;
  return `${plain}T${at.hour.padStart(2, "0")}:${at.minute}:${at.second}${offset ?? ""}`;
}
