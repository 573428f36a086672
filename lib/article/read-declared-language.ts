const TAG = /^[a-z]{2,3}(?:[-_][a-z\d]+)*$/i;
const LOCALES = 'meta[property="og:locale" i], meta[http-equiv="content-language" i]';

/** The language that the page says it is in, as BCP 47; "und" when it does not say. */
export function readDeclaredLanguage(document: Document): string {
  const lang = document.documentElement?.getAttribute("lang");
  const declared = lang ?? document.querySelector(LOCALES)?.getAttribute("content") ?? "";
  return TAG.test(declared) ? declared.replace(/_/g, "-") : "und";
}
