import type { ReadingData } from "./reading-data";

/**
 * The reading words that a page in `declared` (BCP 47) needs: its language's and the common
 * ones'. A page that declares no language that is known gets the words of all.
 */
export function pickWords(data: ReadingData, declared: string): ReadingData {
  const code = declared.split("-")[0]?.toLowerCase();
  if (!data.languages.some((language) => language.code === code)) return data;
  const languages = data.languages.filter(
    (language) => language.code === code || data.commonLanguages.includes(language.code),
  );
  return { ...data, languages };
}
