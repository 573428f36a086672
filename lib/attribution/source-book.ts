import type { Source, SourceKind, Span } from "../types";

/** A source being put together while the article is read. */
export type SourceDraft = {
  name: string;
  role: string | null;
  kind: SourceKind;
  organization: string | null;
  mentions: Span[];
  /** Folded names by which it was found. */
  keys: Set<string>;
  isGroup: boolean;
};

/** Whether two drafts are the same, by their keys; a folded name without marks. */
export function toKey(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Adds a mention to the draft that a key names, or to a new one. */
export function addToBook(
  book: SourceDraft[],
  draft: Omit<SourceDraft, "mentions" | "keys">,
  { keys, mention }: { keys: readonly string[]; mention: Span },
): SourceDraft {
  const known = book.find((one) => keys.some((key) => key !== "" && one.keys.has(key)));
  if (!known) {
    const made = { ...draft, mentions: [mention], keys: new Set(keys) };
    book.push(made);
    return made;
  }
  for (const key of keys) known.keys.add(key);
  known.role ??= draft.role;
  known.organization ??= draft.organization;
  if (draft.name.length > known.name.length && draft.kind === known.kind) known.name = draft.name;
  addMention(known, mention);
  return known;
}

/** Notes one more place where the source is named. */
export function addMention(draft: SourceDraft, mention: Span): void {
  if (!draft.mentions.some((span) => span.start === mention.start)) draft.mentions.push(mention);
}

/** Sources in order of first citation, with ids by that order. */
export function toSources(drafts: readonly SourceDraft[]): Map<SourceDraft, Source> {
  const sources = new Map<SourceDraft, Source>();
  drafts.forEach((draft, index) => {
    const mentions = [...draft.mentions].sort((a, b) => a.start - b.start);
    const { name, role, kind, organization } = draft;
    sources.set(draft, {
      id: `s${index + 1}`,
      name,
      role,
      kind,
      organization,
      mentions,
      links: [],
    });
  });
  return sources;
}
