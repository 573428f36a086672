import { readFileSync } from "node:fs";

/** The words of the interface in one language, by key. */
export function readInterfaceWords(language) {
  const url = new URL(`../../../lib/data/interface/${language}.json`, import.meta.url);
  return JSON.parse(readFileSync(url, "utf8"));
}
