import { KIND, readKind } from "../../text/character-kinds";
import type { SummaryData } from "../summary-data";

/**
 * The values that a figure or number word may stand for, as decimal strings; [] for other words.
 *
 * Points and commas before three figures part thousands in one language and decimals in another,
 * so such a figure has one value; a date has the value of each part; `next` is the word behind.
 *
 * @example toValues("10.000", "", data) → "10000"; toValues("27/10/2025", "", data) → 27, 10, 2025
 */
export function toValues(word: string, next: string, data: SummaryData): string[] {
  const own = Object.hasOwn(data.numbers, word) ? data.numbers[word] : null;
  if (!own && (readKind(word, 0) & KIND.number) === 0) return [];
  const factor = Object.hasOwn(data.multipliers, next) ? (data.multipliers[next] ?? 1) : 1;
  if (own) return toScaled(Number(own), factor);
  const parts = word.split(/[/:]/).map(toNumber);
  const values = parts.filter((value) => Number.isFinite(value));
  return values.length === 1 ? toScaled(values[0] ?? 0, factor) : values.map(String);
}

function toScaled(value: number, factor: number): string[] {
  const scaled = Number((value * factor).toPrecision(12));
  return factor === 1 ? [String(value)] : [String(value), String(scaled)];
}

function toNumber(figure: string): number {
  const digits = /^[\p{N}.,]+/u.exec(figure)?.[0].normalize("NFKC") ?? "";
  const whole = digits.replace(/[.,](?=\d{3}(?!\d))/g, "");
  return Number.parseFloat(whole.replace(",", "."));
}
