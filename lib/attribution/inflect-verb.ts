import type { Affixes, VerbClass } from "./attribution-data";

/** Inflected forms of one reporting verb, by where the speaker stands. */
export type VerbForms = { before: string[]; after: string[]; alone: string[]; passive: string[] };

/**
 * The active forms of a stem, by the prefix table's longest match on its first letters.
 *
 * @example "kata" → "mengata", "sampai" → "menyampai", "ujar" → "mengujar"
 */
export function toActiveStem(stem: string, affixes: Affixes): string {
  let best = { length: 0, form: stem };
  for (const { before, prefix, drop } of affixes.active) {
    for (const letters of before) {
      if (!stem.startsWith(letters) || letters.length <= best.length) continue;
      best = { length: letters.length, form: prefix + (drop ? stem.slice(letters.length) : stem) };
    }
  }
  return best.form;
}

/** All forms of a stem of this class; forms that end in an anaphor stand alone ("ujarnya"). */
export function toVerbForms(stem: string, verbClass: VerbClass, affixes: Affixes): VerbForms {
  const after = verbClass.after.map((suffix) => stem + suffix);
  const passive = affixes.passive.flatMap((prefix) =>
    verbClass.passive.map((suffix) => prefix + stem + suffix),
  );
  const withAnaphor = (forms: string[]) =>
    affixes.anaphor.flatMap((anaphor) => forms.map((form) => form + anaphor));
  return {
    before: verbClass.active.map((suffix) => toActiveStem(stem, affixes) + suffix),
    after,
    passive,
    alone: [...withAnaphor(after), ...withAnaphor(passive)],
  };
}
