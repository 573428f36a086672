import type { Article } from "../types";
import type { PageArticle } from "./page-article";
import { pickAuthors } from "./pick-authors";
import { pickDek } from "./pick-dek";
import { pickLanguage } from "./pick-language";
import { pickTitle } from "./pick-title";
import { readAccess, readNotes } from "./read-access";
import { readCredits } from "./read-credits";
import type { ReadingWords } from "./reading-data";
import { toBylineWords } from "./split-names";
import { toDateTime } from "./to-date-time";
import { toLazyDateWords } from "./to-date-words";

/**
 * The article of what a page answered, its clues settled with the words of all languages.
 *
 * `detected` is the text's language as a browser tells it. It counts only for a language without
 * words here: those with words are told apart by them, Malay from Indonesian too.
 */
export function toArticle(
  { clues, ...given }: PageArticle,
  languages: ReadingWords[],
  detected: string | null = null,
): Article {
  const { outlet, text, paragraphs, pager } = given;
  const outlets = [outlet.name, outlet.domain].filter((name) => name !== null);
  const siteNames = [...outlets, outlet.domain?.split(".").at(-2)].filter((name) => name != null);
  const last = paragraphs.at(-1);
  const { signature } = clues;
  const around = joinLabels(clues.lines);
  const end = last ? text.slice(last.start, last.end) : "";
  const bylines = {
    words: toBylineWords(languages),
    siteNames,
    lines: around,
    signature,
  };
  const credits = readCredits({ around, last: end, signature, outlets }, languages);
  const title = pickTitle(clues.titles, siteNames);
  const access = { url: given.url, clues, title, text, languages, pager };
  const words = toLazyDateWords(languages);
  const readFirst = (dates: string[]) => {
    for (const date of dates) {
      const read = toDateTime(date, words);
      if (read) return read;
    }
    return null;
  };
  return {
    ...given,
    title,
    dek: given.dek ?? pickDek(clues, { text, counters: listCounters(languages) }),
    authors: pickAuthors(clues.bylines, bylines),
    publishedAt: readFirst(clues.published),
    modifiedAt: readFirst(clues.modified),
    language: settleLanguage(given, languages, detected),
    sentences: null,
    credits: [...new Set([...given.credits, ...credits])],
    access: readAccess(access),
    pages: pager && { read: 1, total: pager.total },
    elsewhere: [],
    notes: readNotes(access),
  };
}

function listCounters(languages: ReadingWords[]): string[] {
  return languages.flatMap(({ lines }) => lines.filter((line) => line.includes("#")));
}

/** The lines, where a table parts a label from its name (": Ani Sari") as one. */
function joinLabels(lines: string[]): string[] {
  return lines.flatMap((line, at) => {
    if (/^[:：]/.test(line)) return [];
    const next = lines[at + 1] ?? "";
    return [/^[:：]/.test(next) ? `${line}${next}` : line];
  });
}

function settleLanguage(
  { text, language }: { text: string; language: string },
  languages: ReadingWords[],
  detected: string | null,
): string {
  const isKnown = languages.some(({ code }) => code === detected?.split("-")[0]);
  if (detected !== null && !isKnown) return detected;
  return pickLanguage(text, languages, language) ?? language;
}
