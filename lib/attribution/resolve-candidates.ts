import type { Attribution, Source } from "../types";
import type { OrganisationFinder } from "../sources/organisation-finder";
import type { Candidate, Carrier } from "./candidate";
import type { Names } from "./collect-names";
import { isPublisher } from "./is-publisher";
import type { Lexicon } from "./lexicon";
import type { Mention } from "./mention";
import { pickAntecedent } from "./pick-antecedent";
import { pickFullName } from "./pick-full-name";
import { pickKind } from "./pick-kind";
import { addMention, addToBook, toKey, toSources, type SourceDraft } from "./source-book";

export type ResolveScope = {
  text: string;
  outlet: { name: string | null; domain: string | null };
  lexicon: Lexicon;
  organisations: OrganisationFinder;
  names: Names;
};

/** A source named before, as later pronouns and cues without a source look back to it. */
export type Spoken = { draft: SourceDraft; candidate: Candidate };

type Book = { drafts: SourceDraft[]; spoken: Spoken[] };
type Resolved = {
  draft: SourceDraft;
  candidate: Candidate;
  mention: Mention | null;
  via: SourceDraft[];
};

/**
 * Sources and attributions of the candidates, in text order. A pronoun or description without an
 * antecedent leaves its candidate out: no source rather than a wrong one.
 */
export function resolveCandidates(
  candidates: readonly Candidate[],
  scope: ResolveScope,
): { sources: Source[]; attributions: Attribution[] } {
  const book: Book = { drafts: [], spoken: [] };
  const resolved = candidates.flatMap((candidate) => resolveCandidate(candidate, book, scope));
  const used = new Set(resolved.flatMap(({ draft, via }) => [draft, ...via]));
  const sources = toSources(book.drafts.filter((draft) => used.has(draft)));
  const toId = (draft: SourceDraft) => sources.get(draft)?.id ?? "";
  const attributions = resolved.map((one) => toAttribution(one, toId));
  return { sources: [...sources.values()], attributions };
}

function toAttribution(
  { draft, candidate, mention, via }: Resolved,
  toId: (draft: SourceDraft) => string,
): Attribution {
  const source = toId(draft);
  return {
    source,
    via: [...new Set(via.map(toId))].filter((id) => id !== source),
    cue: candidate.cue,
    mention: mention?.span ?? null,
    content: candidate.content,
    kind: candidate.kind,
    rule: candidate.rule,
  };
}

function resolveCandidate(candidate: Candidate, book: Book, scope: ResolveScope): Resolved[] {
  const { mentions } = candidate;
  if (mentions.length === 0) {
    const draft = pickAntecedent({ form: "none", candidate, spoken: book.spoken, scope });
    if (!draft) return [];
    return [toResolved({ draft, candidate, mention: null }, book, scope)];
  }
  return mentions.flatMap((mention) => {
    const draft = resolveMention(mention, candidate, { book, scope });
    return draft ? [toResolved({ draft, candidate, mention }, book, scope)] : [];
  });
}

function toResolved(one: Omit<Resolved, "via">, book: Book, scope: ResolveScope): Resolved {
  const via = one.candidate.via.flatMap((carrier) =>
    resolveCarrier(carrier, one.candidate, { book, scope }),
  );
  book.spoken.push({ draft: one.draft, candidate: one.candidate });
  return { ...one, via };
}

type Resolving = { book: Book; scope: ResolveScope };

function resolveMention(
  mention: Mention,
  candidate: Candidate,
  { book, scope }: Resolving,
): SourceDraft | null {
  const pointsBack = mention.form === "pronoun" || mention.form === "description";
  if (pointsBack || isBareRole(mention, scope)) {
    const draft = pickAntecedent({
      form: "mention",
      mention,
      candidate,
      spoken: book.spoken,
      scope,
    });
    if (draft) addMention(draft, mention.span);
    if (draft || pointsBack) return draft;
  }
  const { isNote, isSocial } = candidate;
  return addNamed(mention, { isMedium: isNote, isSocial }, { book, scope });
}

/** "Presiden" or "Kapolri" alone: whoever the article gave that role. */
function isBareRole(mention: Mention, { text }: ResolveScope): boolean {
  if (mention.form !== "unnamed" || mention.isGroup) return false;
  return /^\p{Lu}/u.test(text.slice(mention.span.start, mention.span.end));
}

function resolveCarrier(
  carrier: Carrier,
  candidate: Candidate,
  { book, scope }: Resolving,
): SourceDraft[] {
  const { mention, isSocial } = carrier;
  if (mention.form === "pronoun" || mention.form === "description") {
    const draft = resolveMention(mention, candidate, { book, scope });
    return draft ? [draft] : [];
  }
  if (!carrier.isMedium && !isHeardMedium(mention, scope)) return [];
  const draft = addNamed(mention, { isMedium: true, isSocial }, { book, scope });
  return draft ? [draft] : [];
}

/** Whether a hearer is a medium: known as one, or with a medium's word in its name. */
function isHeardMedium(mention: Mention, scope: ResolveScope): boolean {
  const name = toNameText(mention, scope);
  const known = scope.organisations.match(name);
  if (known) return known.kind === "outlet" || known.kind === "news-agency";
  const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return /\.\p{Ll}{2,}/u.test(name) || words.some((word) => scope.lexicon.body(word) === "outlet");
}

function toNameText(mention: Mention, { text }: ResolveScope): string {
  const span = mention.name ?? mention.span;
  return text.slice(span.start, span.end);
}

function addNamed(
  mention: Mention,
  { isMedium, isSocial }: { isMedium: boolean; isSocial: boolean },
  { book, scope }: Resolving,
): SourceDraft | null {
  const written = toNameText(mention, scope);
  if (isPublisher(written, scope.outlet, scope.lexicon.data.siteWords)) return null;
  const known = scope.organisations.match(written);
  const full =
    mention.form === "name" && !known
      ? pickFullName(mention, written, scope)
      : { name: written, role: null, isPerson: false };
  const { kind, organization } = pickKind(
    { mention, name: full.name, isMedium, isSocial, isPerson: full.isPerson },
    scope,
  );
  const alias = mention.alias ? scope.text.slice(mention.alias.start, mention.alias.end) : null;
  const keys = [full.name, written, alias ?? "", organization ?? ""].map(toKey).filter(Boolean);
  const role = mention.role
    ? scope.text.slice(mention.role.start, mention.role.end).replace(/[\s,]+$/u, "")
    : full.role;
  const isGroup = mention.isGroup;
  return addToBook(
    book.drafts,
    { name: full.name, role, kind, organization, isGroup },
    { keys, mention: mention.span },
  );
}
