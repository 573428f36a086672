import type { TaggerWeights } from "../attribution/tagger/tagger-weights";

const FILES = import.meta.glob<TaggerWeights>("./tagger/*.json", { import: "default" });

/**
 * The trained tagger of a language (BCP 47), by its first subtag; null when there is none. The
 * file is loaded at the first call, so that only pages in that language carry its weight.
 */
export async function taggerWeights(language: string): Promise<TaggerWeights | null> {
  const code = language.toLowerCase().split("-")[0] ?? "";
  const load = FILES[`./tagger/${code}.json`];
  return load ? await load() : null;
}
