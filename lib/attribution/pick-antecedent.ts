import type { Candidate } from "./candidate";
import type { Mention } from "./mention";
import type { ResolveScope, Spoken } from "./resolve-candidates";
import type { SourceDraft } from "./source-book";

/** How many paragraphs back a pronoun may reach for its source. */
const MAX_BLOCKS = 6;

export type AntecedentTry = {
  candidate: Candidate;
  spoken: readonly Spoken[];
  scope: ResolveScope;
} & ({ form: "none" } | { form: "mention"; mention: Mention });

/**
 * The source that a pronoun, a description or a cue without a source points back to; null when
 * none fits. "Ia" and "ujarnya" take the last person, "perusahaan itu" the last body.
 */
export function pickAntecedent(attempt: AntecedentTry): SourceDraft | null {
  const recent = attempt.spoken
    .filter(({ candidate }) => attempt.candidate.block - candidate.block <= MAX_BLOCKS)
    .map(({ draft }) => draft)
    .reverse();
  if (attempt.form === "none") {
    const speaker = attempt.candidate.fallback === "speaker";
    return (speaker ? recent.find(isSpeaker) : recent[0]) ?? null;
  }
  const { mention, scope } = attempt;
  if (mention.form === "pronoun") {
    return recent.find((draft) => (mention.isGroup ? isGroup(draft) : isSpeaker(draft))) ?? null;
  }
  if (mention.form === "unnamed") return pickByRole(mention, recent, scope);
  return pickByDescription(mention, recent, scope);
}

function isSpeaker(draft: SourceDraft): boolean {
  return draft.kind === "person" || (draft.kind === "anonymous" && !draft.isGroup);
}

function isGroup(draft: SourceDraft): boolean {
  return draft.isGroup || draft.kind === "government" || draft.kind === "organization";
}

function pickByRole(
  mention: Mention,
  recent: readonly SourceDraft[],
  { text }: ResolveScope,
): SourceDraft | null {
  const role = text.slice(mention.span.start, mention.span.end).toLowerCase();
  return recent.find((draft) => draft.role?.toLowerCase().includes(role)) ?? null;
}

function pickByDescription(
  mention: Mention,
  recent: readonly SourceDraft[],
  { text, lexicon }: ResolveScope,
): SourceDraft | null {
  const words = text.slice(mention.span.start, mention.span.end).toLowerCase().split(/\s+/u);
  const head = words[0] ?? "";
  const body = lexicon.body(head);
  if (body === "document" || lexicon.is("dataNouns", head)) {
    return (
      recent.find((draft) => draft.kind !== "person" && draft.kind !== "anonymous") ??
      recent[0] ??
      null
    );
  }
  if (body === "outlet")
    return recent.find(({ kind }) => kind === "outlet" || kind === "news-agency") ?? null;
  if (mention.isBody) {
    const same = recent.find((draft) => draft.name.toLowerCase().includes(head));
    return same ?? recent.find(({ kind }) => kind === body) ?? null;
  }
  return recent.find((draft) => draft.kind === "person") ?? null;
}
