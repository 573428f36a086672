import type { SourceKind } from "../types";
import type { OrganisationFinder } from "../sources/organisation-finder";
import type { Lexicon } from "./lexicon";
import type { Mention } from "./mention";

/** A source's kind, and its key when it is a known organisation. */
export type KindFound = { kind: SourceKind; organization: string | null };

export type KindScope = { lexicon: Lexicon; organisations: OrganisationFinder };

type KindTry = {
  mention: Mention;
  name: string;
  isMedium: boolean;
  isSocial: boolean;
  isPerson: boolean;
};

/**
 * The kind of a named source: what the table of organisations says, else its own words
 * ("Kementerian ...", "... Association"), else what led to it: media are quoted from, people speak.
 */
export function pickKind(attempt: KindTry, { lexicon, organisations }: KindScope): KindFound {
  const { mention, name, isMedium, isSocial, isPerson } = attempt;
  const known = organisations.match(name);
  if (known) return { kind: known.kind, organization: known.id };
  const only = (kind: SourceKind): KindFound => ({ kind, organization: null });
  if (isSocial) return only("social-media");
  if (mention.form === "document") return only("document");
  const words = name
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .split(/[^\p{L}\p{N}']+/u)
    .filter(Boolean);
  if (isPlace(words, lexicon)) return only("government");
  const body = findBody(words, lexicon);
  if (isMedium && !isPerson && body !== "government" && body !== "organization")
    return only("outlet");
  if (mention.form === "unnamed") return only(pickUnnamedKind(words, mention, lexicon));
  if (mention.role !== null && !mention.isBody) return only("person");
  if (body && body !== "social-media") return only(body);
  if (isMedium && !isPerson) return only("outlet");
  if (isPerson) return only("person");
  if (words.slice(1).some((word) => lexicon.is("bodyParticles", word))) return only("organization");
  return only(isShortForm(name) ? "organization" : "person");
}

/** "pihak berwenang" and "polisi" are bodies, "seorang pejabat" is somebody. */
function pickUnnamedKind(words: readonly string[], mention: Mention, lexicon: Lexicon): SourceKind {
  if (mention.head !== undefined) return lexicon.body(mention.head) ?? "anonymous";
  const body = lexicon.body(words.slice(0, 2).join(" ")) ?? lexicon.body(words[0] ?? "");
  return body ?? (mention.isBody ? "organization" : "anonymous");
}

function isPlace(words: readonly string[], lexicon: Lexicon): boolean {
  const name = words.join(" ");
  return lexicon.is("places", name) || lexicon.is("governments", name);
}

/** The kind that a name's words show, its head first: "Kementerian Sosial", "Humane Society". */
function findBody(words: readonly string[], lexicon: Lexicon): SourceKind | null {
  const whole = lexicon.body(words.join(" "));
  if (whole) return whole;
  const head = lexicon.body(words.slice(0, 2).join(" ")) ?? lexicon.body(words[0] ?? "");
  if (head) return head;
  for (const word of [...words].reverse()) {
    const kind = lexicon.body(word);
    if (kind && kind !== "document") return kind;
  }
  return null;
}

function isShortForm(name: string): boolean {
  return /^(?:[\p{Lu}\p{N}]{2,6}|\p{Lu}{2,}\p{Ll}+)$/u.test(name);
}
