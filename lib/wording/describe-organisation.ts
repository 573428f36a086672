import { isMedium, type Fact, type Organisation } from "../sources/organisation";
import type { Wording } from "./create-wording";

/** A fact in words, with where it comes from in words; `proof` is null for what needs none. */
export type FactWords = {
  about: "kind" | "country" | "control" | "owner" | "house" | "link";
  words: string;
  proof: string | null;
};

/**
 * What is known of an organisation, in words that stand beside its name: kind, country, control, owner.
 *
 * Every set's word on control is given, where they disagree too; without any it is unknown. A
 * body that is no medium has no control to speak of.
 *
 * @example KCNA → "kantor berita", "Korea Utara", "milik negara"
 */
export function describeOrganisation(organisation: Organisation, wording: Wording): FactWords[] {
  const { kind, country, control, owner } = organisation;
  const sayProof = ({ source, year }: Fact<unknown>) =>
    `${source.name || wording.say("fact.reader")} (${year})`;
  const facts: FactWords[] = [
    { about: "kind", words: wording.say(`organisation.${kind}`), proof: null },
  ];
  if (country !== null)
    facts.push({ about: "country", words: wording.country(country), proof: null });
  for (const value of new Set(control.map((fact) => fact.value))) {
    const sources = control.filter((fact) => fact.value === value).map(sayProof);
    facts.push({
      about: "control",
      words: wording.say(`control.${value}`),
      proof: wording.list(sources),
    });
  }
  if (isMedium(kind) && control.length === 0)
    facts.push({ about: "control", words: wording.say("control.unknown"), proof: null });
  if (owner !== null)
    facts.push({
      about: "owner",
      words: wording.say("fact.owner", { owner: owner.value }),
      proof: sayProof(owner),
    });
  return facts;
}
