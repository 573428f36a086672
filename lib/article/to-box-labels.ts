import type { ReadingData } from "./reading-data";

/** The words of publishers' boxes in all languages. */
export type BoxLabels = {
  /** Labels that count wherever a summary may stand. */
  anywhere: Set<string>;
  /** Labels that count only at the story's head. */
  head: Set<string>;
  /** Words by which a line says that a model wrote the box. */
  notices: string[];
  /** Class words of adverts. */
  adverts: Set<string>;
};

/** The box words of the languages' data, joined. */
export function toBoxLabels({
  languages,
  advertMarks,
}: Pick<ReadingData, "languages" | "advertMarks">): BoxLabels {
  return {
    anywhere: new Set(languages.flatMap((language) => language.boxLabels)),
    head: new Set(languages.flatMap((language) => language.headBoxLabels)),
    notices: languages.flatMap((language) => language.boxNotices),
    adverts: new Set(advertMarks),
  };
}
