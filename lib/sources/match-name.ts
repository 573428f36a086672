import { findWholeNames, type NameIndex } from "./find-names";
import type { NameContext } from "./name-context";
import { toSourceKind, type Organisation } from "./organisation";
import type { OrganisationFinder } from "./organisation-finder";
import { splitNameWords } from "./split-name-words";

const BRACKETED = /^(.*\S)\s*[([]([^()[\]]+)[)\]]$/u;

/** A name's form; `isClassed` when a class word stood before it, as in "harian Surya". */
type NameForm = { text: string; isClassed: boolean };

/**
 * The organisations that bear exactly this name in any of these languages. One that needs a
 * medium's cue ("Surya", "AA": persons too) is borne only behind a class word.
 */
function findBearers(index: NameIndex, form: NameForm, languages: string[]): Set<Organisation> {
  const owners = findWholeNames(index, splitNameWords(form.text), languages);
  const borne = owners.filter(({ name }) => form.isClassed || name.needs !== "medium-cue");
  return new Set(borne.map((owner) => owner.organisation));
}

const opened = new WeakMap<NameContext, ReadonlySet<string>>();

/** The words of a language that may stand before a medium's name. */
function openClassWords(context: NameContext): ReadonlySet<string> {
  const words = opened.get(context) ?? new Set([...context.mediumCues, ...context.articles]);
  opened.set(context, words);
  return words;
}

/** The name as it stands, then with one class word less before it each time: "Harian Nada". */
function toForms(name: string, classWords: ReadonlySet<string>[]): NameForm[] {
  const words = splitNameWords(name);
  const own = words.findIndex(({ folded }) => !classWords.some((list) => list.has(folded)));
  const shorter = words.slice(1, Math.max(own, 0) + 1);
  return [
    { text: name, isClassed: false },
    ...shorter.map((word) => ({ text: name.slice(word.start), isClassed: true })),
  ];
}

/**
 * Makes the look-up of a whole name: as it stands, without its bracketed abbreviation, that
 * abbreviation, and without class words before it. Null when none is known or two bear it.
 *
 * @example match("Korean Central News Agency (KCNA)") → KCNA
 */
export function createNameMatcher(
  index: NameIndex,
  contexts: NameContext[],
): OrganisationFinder["match"] {
  const languages = contexts.map((context) => context.code);
  const classWords = contexts.map(openClassWords);
  const findFirst = (name: string): Set<Organisation> =>
    toForms(name, classWords)
      .map((form) => findBearers(index, form, languages))
      .find((bearers) => bearers.size > 0) ?? new Set();
  const matchName = (name: string): ReturnType<OrganisationFinder["match"]> => {
    const [, full, short] = BRACKETED.exec(name.trim()) ?? [];
    const bearers = (full && short ? [full, short] : [name]).map(findFirst);
    const known = bearers.filter((set) => set.size > 0);
    const [organisation, ...others] = [...(known[0] ?? [])].filter((candidate) =>
      known.every((set) => set.has(candidate)),
    );
    if (!organisation || others.length > 0) return null;
    return { id: organisation.id, kind: toSourceKind(organisation.kind), name: organisation.name };
  };
  // An article's sources are asked for again and again.
  const asked = new Map<string, ReturnType<typeof matchName>>();
  return (name) => {
    const known = asked.get(name);
    const match = known === undefined ? matchName(name) : known;
    asked.set(name, match);
    return match;
  };
}
