import type { Source, SourceKind, Span } from "../types";

/** A source being put together while the article is read. */
export type SourceDraft = {
  name: string;
  role: string | null;
  kind: SourceKind;
  organization: string | null;
  mentions: Span[];
  isGroup: boolean;
};

/** A name folded to letters, digits and spaces, by which its mentions are one source. */
export function toKey(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The sources found so far, in order of first mention, and by their keys. */
export type SourceBook = { drafts: SourceDraft[]; byKey: Map<string, SourceDraft> };

/** Adds a mention to the draft that a key names, or to a new one. */
export function addToBook(
  book: SourceBook,
  draft: Omit<SourceDraft, "mentions">,
  { keys, mention }: { keys: readonly string[]; mention: Span },
): SourceDraft {
  const known = keys.map((key) => book.byKey.get(key)).find((one) => one !== undefined);
  const entry = known ?? { ...draft, mentions: [] };
  if (!known) book.drafts.push(entry);
  for (const key of keys) if (!book.byKey.has(key)) book.byKey.set(key, entry);
  entry.role ??= draft.role;
  entry.organization ??= draft.organization;
  if (draft.name.length > entry.name.length && draft.kind === entry.kind) entry.name = draft.name;
  addMention(entry, mention);
  return entry;
}

/** Notes one more place where the source is named. */
export function addMention(draft: SourceDraft, mention: Span): void {
  if (draft.mentions.at(-1)?.start !== mention.start) draft.mentions.push(mention);
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
