import type { ResolveScope } from "./add-named-source";
import type { Candidate } from "./candidate";
import type { Lexicon } from "./lexicon";
import type { Mention } from "./mention";
import type { SourceDraft } from "./source-book";
import { isDocumentWord, isPersonRole } from "./word-classes";

/** How many paragraphs back a pronoun may reach for its source. */
const MAX_BLOCKS = 6;

/** How many attributions back it may reach, in paragraphs without end. */
const MAX_SPOKEN = 60;

/** A source that has spoken, and where. */
export type Spoken = { draft: SourceDraft; candidate: Candidate };

export type AntecedentTry = {
  /** The words that point back; null for a cue or a quotation without any. */
  mention: Mention | null;
  candidate: Candidate;
  spoken: readonly Spoken[];
  scope: ResolveScope;
};

/**
 * The source that a pronoun, a description or a cue without a source points back to; null when
 * none fits. "Ia" and "ujarnya" take the last person, "perusahaan itu" the last body.
 */
export function pickAntecedent(attempt: AntecedentTry): Spoken | null {
  const recent = findRecent(attempt);
  const { mention, candidate } = attempt;
  const fits = (isFit: (draft: SourceDraft) => boolean) =>
    recent.find(({ draft }) => isFit(draft)) ?? null;
  const isLikely = ({ draft, candidate: { block, kind } }: Spoken) =>
    isSpeaker(draft) && (kind === "direct" || block === candidate.block || !isBareNoun(draft));
  const speaker = () => recent.find(isLikely) ?? fits(isSpeaker);
  if (mention === null) return candidate.fallback === "speaker" ? speaker() : fits(() => true);
  if (mention.form === "pronoun") return mention.isGroup ? fits(isGroup) : speaker();
  if (mention.form === "unnamed") return fits((draft) => hasRole(draft, mention, attempt.scope));
  return pickByDescription(mention, fits, attempt.scope);
}

/** Sources of the last paragraphs, latest first, each once. */
function findRecent({ candidate, spoken }: AntecedentTry): Spoken[] {
  const recent = new Map<SourceDraft, Spoken>();
  const floor = Math.max(0, spoken.length - MAX_SPOKEN);
  for (let index = spoken.length - 1; index >= floor; index--) {
    const one = spoken[index];
    if (!one || candidate.block - one.candidate.block > MAX_BLOCKS) break;
    if (!recent.has(one.draft)) recent.set(one.draft, one);
  }
  return [...recent.values()];
}

/** Whether a pronoun for one person, or a cue that holds one, can stand for the source. */
function isSpeaker(draft: SourceDraft): boolean {
  return draft.kind === "person" || (draft.kind === "anonymous" && !draft.isGroup);
}

/** "Korban", "pelaku": often somebody of the story told, whom a later paragraph does not mean. */
function isBareNoun({ kind, name }: SourceDraft): boolean {
  return kind === "anonymous" && !/\s/u.test(name);
}

function isGroup(draft: SourceDraft): boolean {
  return draft.isGroup || draft.kind === "government" || draft.kind === "organization";
}

function hasRole(draft: SourceDraft, mention: Mention, { text }: ResolveScope): boolean {
  const role = text.slice(mention.span.start, mention.span.end).toLowerCase();
  return draft.role?.toLowerCase().includes(role) ?? false;
}

function isUnnamedGroup({ kind, isGroup }: SourceDraft): boolean {
  return kind === "anonymous" && isGroup;
}

/** Whether a report, a statement or figures can be the source's. */
function givesOut({ kind }: SourceDraft): boolean {
  return kind === "government" || kind === "organization" || kind === "document";
}

function pickByDescription(
  mention: Mention,
  fits: (isFit: (draft: SourceDraft) => boolean) => Spoken | null,
  { text, lexicon }: ResolveScope,
): Spoken | null {
  const { words, isLed } = toBareWords(mention, { text, lexicon });
  const head = words[0] ?? "";
  const body = lexicon.body(head);
  if (mention.isGroup && lexicon.is("anonymous", head))
    return fits(({ kind, name }) => kind === "anonymous" && name.toLowerCase().includes(head));
  if (isDocumentWord(head, lexicon)) {
    // "Studi tersebut", after "para peneliti" spoke, is theirs and not the court's before them.
    const last = fits((draft) => givesOut(draft) || isUnnamedGroup(draft));
    return last && givesOut(last.draft) ? last : null;
  }
  if (body === "outlet") return fits(({ kind }) => kind === "outlet" || kind === "news-agency");
  if (mention.isBody) {
    return (
      fits((draft) => draft.name.toLowerCase().includes(head)) ?? fits(({ kind }) => kind === body)
    );
  }
  if (isLed) return fits(({ kind, role }) => kind === "person" && bearsRole(role, words, lexicon));
  return fits((draft) => draft.kind === "person");
}

function bearsRole(role: string | null, words: readonly string[], lexicon: Lexicon): boolean {
  const own = role?.toLowerCase().split(/\s+/u) ?? [];
  return words.some((word) => isPersonRole(word, lexicon) && own.includes(word));
}

/**
 * A description's words without its article, and whether it has one: "the patient" means somebody
 * told of, where a demonstrative points to who was named before.
 */
export function toBareWords(
  { span }: Mention,
  { text, lexicon }: Pick<ResolveScope, "text" | "lexicon">,
): { words: string[]; isLed: boolean } {
  const words = text.slice(span.start, span.end).toLowerCase().split(/\s+/u);
  const first = words.findIndex((word) => !lexicon.is("definite", word));
  return { words: words.slice(Math.max(first, 0)), isLed: first > 0 };
}
