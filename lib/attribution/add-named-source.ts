import type { OrganisationFinder } from "../sources/organisation-finder";
import type { Candidate } from "./candidate";
import type { Names, NameSubject } from "./collect-names";
import { isPublisher } from "./is-publisher";
import type { Lexicon } from "./lexicon";
import type { Mention } from "./mention";
import { findForms, hasPersonRole, pickFullName, toWords } from "./pick-full-name";
import { pickKind } from "./pick-kind";
import { pickRole } from "./pick-role";
import { trimAffiliation } from "./trim-affiliation";
import { addToBook, toKey, type SourceBook, type SourceDraft } from "./source-book";

/** What resolving needs to know of the article and the world. */
export type ResolveScope = {
  text: string;
  outlet: { name: string | null; domain: string | null };
  lexicon: Lexicon;
  organisations: OrganisationFinder;
  names: Names;
  language: string;
};

type NamedAs = { isMedium: boolean; isSocial: boolean };

/** Enters a named mention into the book; null for the publisher itself. */
export function addNamedSource(
  mention: Mention,
  { isMedium, isSocial }: NamedAs,
  { book, scope }: { book: SourceBook; scope: ResolveScope },
): SourceDraft | null {
  const written = toKnownName(mention, scope);
  const { lexicon, organisations } = scope;
  if (isPublisher(written, scope.outlet, lexicon.data.siteWords)) return null;
  const isKnown = organisations.match(written) !== null;
  const fullest =
    mention.form === "name" && !isKnown
      ? pickFullName({ mention, written, isMedium }, scope)
      : { name: written, isPerson: false };
  const full = fullest.isPerson ? { ...fullest, name: toOwnName(fullest.name, scope) } : fullest;
  const found = pickKind(
    { mention, name: full.name, isMedium, isSocial, isPerson: full.isPerson },
    scope,
  );
  const alias = mention.alias ? scope.text.slice(mention.alias.start, mention.alias.end) : "";
  const keys = [full.name, written, alias, found.organization ?? ""].map(toKey).filter(Boolean);
  const isPerson = found.kind === "person";
  const role = isPerson ? pickRole(mention, full.name, scope) : null;
  const draft = { name: full.name, role, ...found, isGroup: mention.isGroup };
  return addToBook(book, draft, { keys, mention: mention.span });
}

function toOwnName(name: string, { names, organisations }: ResolveScope): string {
  return trimAffiliation(name, {
    names,
    isKnownBody: (part) => organisations.match(part) !== null,
  });
}

/**
 * The name as written; where only its short form in brackets is a known body's, that form: a long
 * name with commas is cut ("Badan Meteorologi, Klimatologi, dan Geofisika (BMKG)").
 */
function toKnownName(mention: Mention, { text, organisations }: ResolveScope): string {
  const written = toNameText(mention, text);
  const long = written.replace(/\s*\([^)]*\)$/u, "");
  if (!mention.alias || organisations.match(long)) return written;
  const alias = text.slice(mention.alias.start, mention.alias.end);
  return organisations.match(alias) ? alias : written;
}

/** Enters the person that the text is about, before anybody attributes words to them. */
export function addTopicSource(
  { form, start }: NameSubject,
  { book, scope }: { book: SourceBook; scope: ResolveScope },
): SourceDraft | null {
  const span = { start, end: start + form.text.length };
  const mention: Mention = {
    form: "name",
    span,
    name: span,
    role: null,
    alias: null,
    from: 0,
    to: 0,
    isBody: false,
    isGroup: false,
  };
  const draft = addNamedSource(mention, { isMedium: false, isSocial: false }, { book, scope });
  if (draft && draft.organization === null && hasPersonRole(form, scope.lexicon))
    draft.kind = "person";
  return draft?.kind === "person" ? draft : null;
}

/** The name's words, or all words of a mention without a name. */
function toNameText(mention: Mention, text: string): string {
  const span = mention.name ?? mention.span;
  return text.slice(span.start, span.end);
}

/**
 * Whether an unknown hearer is a medium after all: another medium quotes what it was told ("kepada
 * X, seperti dikutip Y") or it led an interview, and the article names it only there and as
 * nobody's name.
 */
export function isQuotedHearer(
  mention: Mention,
  { isHost, via }: { isHost: boolean; via: Candidate["via"] },
  { text, names, lexicon, organisations }: ResolveScope,
): boolean {
  const name = toNameText(mention, text);
  if (mention.form !== "name" || mention.role !== null || mention.isBody) return false;
  const isLed = isHost && !isLikePerson(name, lexicon);
  if (organisations.match(name) || !(isLed || via.some((one) => one.isMedium))) return false;
  const forms = findForms(toWords(name), names);
  return (
    forms.length <= 1 && forms.every((form) => form.count === 1 && !hasPersonRole(form, lexicon))
  );
}

/** Two plain words are a host's name ("Rina Hartati") rather than a medium's. */
function isLikePerson(name: string, lexicon: Lexicon): boolean {
  const words = toWords(name);
  const isOther = (word: string) => lexicon.is("places", word) || lexicon.is("particles", word);
  return words.length === 2 && !words.some(isOther);
}

/** Whether a hearer is a medium: known as one, or with a medium's word in its name. */
export function isHeardMedium(mention: Mention, scope: ResolveScope): boolean {
  const name = toNameText(mention, scope.text);
  const known = scope.organisations.match(name) ?? findOpening(name, scope);
  if (known) return known.kind === "outlet" || known.kind === "news-agency";
  const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return /\.\p{Ll}{2,}/u.test(name) || words.some((word) => scope.lexicon.body(word) === "outlet");
}

/** The known organisation that a longer name opens with: "Reuters TV", "ESPN Brasil". */
function findOpening(name: string, { organisations, language }: ResolveScope) {
  return organisations.find(name, language).find(({ span }) => span.start === 0) ?? null;
}
