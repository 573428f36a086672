import type { SourceKind } from "../lib/types";

export type GlyphProps = { kind: SourceKind };

const SHAPES: Record<SourceKind, preact.JSX.Element> = {
  "news-agency": <path d="M6 0l6 6-6 6-6-6z" />,
  outlet: <rect x="1" y="1" width="10" height="10" rx="1.5" />,
  government: <path d="M6 .5L12 11H0z" />,
  organization: <path d="M6 .5L12 11H0z" />,
  person: <circle cx="6" cy="6" r="5.2" />,
  document: <path d="M2 0h5l3 3v9H2z" />,
  "social-media": (
    <path
      d="M8.4 6a2.4 2.4 0 1 1-.8-1.8M8.4 3.6v3.2c0 2 2.8 1.6 2.8-.8a5.2 5.2 0 1 0-2.4 4.4"
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
    />
  ),
  anonymous: (
    <circle
      cx="6"
      cy="6"
      r="4.4"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-dasharray="2.2 1.6"
    />
  ),
};

/** The shape of a kind of source; always beside words, so that it needs none of its own. */
export function Glyph({ kind }: GlyphProps) {
  return (
    <svg class={`glyph kind-${kind}`} viewBox="0 0 12 12" aria-hidden="true">
      {SHAPES[kind]}
    </svg>
  );
}
