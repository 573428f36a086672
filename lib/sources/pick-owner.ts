import type { IndexedName } from "./find-names";
import type { Organisation } from "./organisation";
import { isCapitalised } from "./split-name-words";
import type { WeighedText } from "./name-surroundings";

/** A country named in the text, and the word at which. */
export type CountryNamed = { country: string; place: number };

/** How near a country's name must stand to say whose a shared name is, in words. */
const COUNTRY_REACH = 15;

/** The countries that the text names, in order. */
export function toCountriesNamed(text: WeighedText): CountryNamed[] {
  const { words, lists } = text;
  return words.flatMap((word, place) => {
    if (!isCapitalised(word)) return [];
    const next = words[place + 1];
    const long = next?.gap === " " ? lists.countries.get(`${word.folded} ${next.folded}`) : null;
    const country = long ?? lists.countries.get(word.folded);
    return country ? [{ country, place }] : [];
  });
}

type Surroundings = { sure: Set<Organisation>; countries: CountryNamed[]; first: number };

/** A name that bodies of several countries bear is the home body's only where home is meant. */
function isHomeMeant(owner: IndexedName, around: Surroundings): boolean {
  if (!owner.name.isGeneric) return true;
  const home = owner.organisation.country;
  return around.countries.length === 0 || around.countries.some((named) => named.country === home);
}

/**
 * The owner that a name with these owners stands for: the only one; of several the only one
 * whose full name is in the text, else the only one whose country is named near. Else null.
 */
export function pickByCountry(owners: IndexedName[], around: Surroundings): IndexedName | null {
  const possible = owners.filter((owner) => isHomeMeant(owner, around));
  const [only, ...others] = possible;
  if (!only || others.length === 0) return only ?? null;
  const spelled = possible.filter((owner) => around.sure.has(owner.organisation));
  if (spelled.length === 1) return spelled[0] ?? null;
  const near = new Set(
    around.countries
      .filter(({ place }) => Math.abs(place - around.first) <= COUNTRY_REACH)
      .map(({ country }) => country),
  );
  const local = possible.filter((owner) => near.has(owner.organisation.country ?? ""));
  return local.length === 1 ? (local[0] ?? null) : null;
}
