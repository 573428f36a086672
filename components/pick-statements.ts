import type { Attribution, Digest, SourceKind } from "../lib/types";
import type { StatementView } from "./StatementFilter";

/** The statements that a view lets through, in text order. */
export function pickStatements(digest: Digest, view: StatementView): Attribution[] {
  const kinds = new Map(digest.sources.map(({ id, kind }) => [id, kind]));
  return digest.attributions.filter(
    ({ source, via, kind }) =>
      (view.form === null || kind === view.form) &&
      (view.kind === null || [source, ...via].some((id) => kinds.get(id) === view.kind)),
  );
}

/** The kinds of sources that the article cites, in the order of their first citation. */
export function pickKinds({ sources }: Digest): SourceKind[] {
  return [...new Set(sources.map(({ kind }) => kind))];
}

/** The forms that the article's statements take: direct, indirect, mixed. */
export function pickForms({ attributions }: Digest): Attribution["kind"][] {
  const used = new Set(attributions.map(({ kind }) => kind));
  return (["direct", "mixed", "indirect"] as const).filter((form) => used.has(form));
}
