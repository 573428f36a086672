import type { Attribution, Source } from "../types";
import {
  addNamedSource,
  addTopicSource,
  isHeardMedium,
  isQuotedHearer,
  type ResolveScope,
} from "./add-named-source";
import type { Candidate, Carrier } from "./candidate";
import type { Mention } from "./mention";
import { pickAntecedent, toBareWords, type Spoken } from "./pick-antecedent";
import type { NameSubject } from "./collect-names";
import { toWords } from "./pick-full-name";
import { MAX_TOPIC_BLOCKS, countMentions, listTopics } from "./pick-topic";
import { isDocumentWord, isPersonRole } from "./word-classes";
import { addMention, toSources, type SourceBook, type SourceDraft } from "./source-book";

type Book = SourceBook & { spoken: Spoken[] };

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
  const book: Book = { drafts: [], byKey: new Map(), spoken: [] };
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

type Resolving = { book: Book; scope: ResolveScope };

function resolveCandidate(candidate: Candidate, book: Book, scope: ResolveScope): Resolved[] {
  const { mentions } = candidate;
  if (mentions.length === 0) {
    const draft = resolveBack(null, candidate, { book, scope });
    if (!draft) return [];
    return [toResolved({ draft, candidate, mention: null }, { book, scope })];
  }
  return mentions.flatMap((mention) => {
    const draft = resolveMention(mention, candidate, { book, scope });
    return draft ? [toResolved({ draft, candidate, mention }, { book, scope })] : [];
  });
}

function toResolved(one: Omit<Resolved, "via">, { book, scope }: Resolving): Resolved {
  const via: SourceDraft[] = [];
  let draft = one.draft;
  for (const carrier of one.candidate.via) {
    const [found] = resolveCarrier(carrier, one.candidate, { book, scope });
    // "The Sun melaporkan, mengutip Reuters": what one medium quotes from another is the other's.
    const isCited = carrier.isCited && !one.candidate.isNote;
    const isBehind = found && isCited && isMedium(draft) && found !== draft;
    if (isBehind) via.push(draft);
    else if (found) via.push(found);
    if (isBehind) draft = found;
  }
  book.spoken.push({ draft, candidate: one.candidate });
  return { ...one, draft, via };
}

function isMedium({ kind }: SourceDraft): boolean {
  return kind === "outlet" || kind === "news-agency";
}

function resolveMention(
  mention: Mention,
  candidate: Candidate,
  { book, scope }: Resolving,
): SourceDraft | null {
  const pointsBack = mention.form === "pronoun" || mention.form === "description";
  if (pointsBack || isBareRole(mention, scope)) {
    const draft = resolveBack(mention, candidate, { book, scope });
    if (draft) addMention(draft, mention.span);
    const isNew = mention.isGroup || toBareWords(mention, scope).isLed;
    if (draft || mention.form === "pronoun" || (pointsBack && !isNew)) return draft;
  }
  const { isNote, isSocial } = candidate;
  const named = pointsBack ? toUnnamed(mention, scope) : mention;
  return addNamedSource(named, { isMedium: isNote, isSocial }, { book, scope });
}

/** Somebody told of and not named ("the teacher"); no pronoun for a person means "the figures". */
function toUnnamed(mention: Mention, scope: ResolveScope): Mention {
  const { words } = toBareWords(mention, scope);
  const isPerson = words.some((word) => isPersonRole(word, scope.lexicon));
  return { ...mention, form: "unnamed", isGroup: mention.isGroup || !isPerson };
}

/**
 * Whom a pronoun, a description or a cue without a source points back to: the last source that
 * fits, unless a person has come to head a sentence since.
 */
function resolveBack(
  mention: Mention | null,
  candidate: Candidate,
  { book, scope }: Resolving,
): SourceDraft | null {
  const spoken = pickAntecedent({ mention, candidate, spoken: book.spoken, scope });
  if (!wantsPerson(mention, candidate, scope)) return spoken?.draft ?? null;
  const at = Math.min(candidate.content.start, mention?.span.start ?? candidate.content.start);
  const since = spoken ? spoken.candidate.content.start : 0;
  const block = candidate.block - MAX_TOPIC_BLOCKS;
  const [topic] = listTopics({ at, since, block }, toTopicScope(scope));
  if (!topic) return spoken?.draft ?? null;
  const meant = mention?.form === "description" ? pickDescribed(mention, at, scope) : topic;
  return meant && (addTopicSource(meant, { book, scope }) ?? spoken?.draft ?? null);
}

/** How many times as often as any other a description's person is named, at least. */
const MIN_PROMINENCE = 2;

/**
 * Whom a description means of those whom the text before it is about: who bears its role, else
 * whom the article names far more often than the others; null when several may be meant.
 */
function pickDescribed(mention: Mention, at: number, scope: ResolveScope): NameSubject | null {
  const { span } = mention;
  const topics = listTopics({ at, since: 0, block: 0 }, toTopicScope(scope));
  const words = toWords(scope.text.slice(span.start, span.end));
  const role = words.find((word) => isPersonRole(word, scope.lexicon));
  const bearer = topics.find(({ form }) => role !== undefined && form.role.includes(role));
  if (bearer) return bearer;
  if (toBareWords(mention, scope).isLed) return null;
  const [first, second] = topics
    .map((topic) => ({ topic, count: countMentions(topic.form, scope.names) }))
    .sort((a, b) => b.count - a.count);
  return first && first.count >= MIN_PROMINENCE * (second?.count ?? 0) ? first.topic : null;
}

function toTopicScope({ names, lexicon, organisations }: ResolveScope) {
  return { names, lexicon, isBody: (name: string) => organisations.match(name) !== null };
}

function wantsPerson(mention: Mention | null, candidate: Candidate, scope: ResolveScope): boolean {
  if (mention === null) return candidate.cue !== null && candidate.fallback === "speaker";
  if (mention.isGroup || mention.isBody) return false;
  const [head = ""] = toBareWords(mention, scope).words;
  if (isDocumentWord(head, scope.lexicon)) return false;
  return mention.form === "pronoun" || mention.form === "description";
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
  const { mention, isSocial, isHost } = carrier;
  if (mention.form === "pronoun" || mention.form === "description") {
    const draft = resolveMention(mention, candidate, { book, scope });
    return draft ? [draft] : [];
  }
  const isMedium = carrier.isMedium || isHeardMedium(mention, scope);
  if (!isMedium && !isQuotedHearer(mention, { isHost, via: candidate.via }, scope)) return [];
  const draft = addNamedSource(mention, { isMedium: true, isSocial }, { book, scope });
  return draft ? [draft] : [];
}
