const TAG = /^[a-z]{2,3}(?:[-_][a-z\d]+)*$/i;
const LOCALES = 'meta[property="og:locale" i], meta[http-equiv="content-language" i]';

/** The language that the page says it is in, as BCP 47; "und" when it does not say. */
export function readDeclaredLanguage(document: Document): string {
  const locale = document.querySelector(LOCALES)?.getAttribute("content");
  const declared = document.documentElement?.getAttribute("lang") ?? locale ?? "";
  return TAG.test(declared) ? declared.replace(/_/g, "-") : "und";
}
