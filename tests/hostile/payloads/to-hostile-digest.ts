import type { Attribution, Digest, Source, Span } from "../../../lib/types";

const CHECK_KINDS = ["headline-quote", "single-origin", "no-link", "left-out", "same-house"];

/**
 * A digest in which every field that reaches the screen is `payload`: headline, outlet, authors,
 * the line under the headline, bullets, label, notice, quotes, cues, names and roles of sources,
 * credits, checks, notes, dates and language.
 */
export function toHostileDigest(payload: string): Digest {
  const text = `${payload} `;
  const words: Span = { start: 0, end: payload.length };
  const sources = (["person", "outlet"] as const).map((kind, index): Source => ({
    id: `s${index}`,
    name: payload,
    role: payload,
    kind,
    organization: payload,
    mentions: [words],
    links: [payload],
  }));
  const attribution: Attribution = {
    source: "s0",
    via: ["s1"],
    cue: words,
    mention: words,
    content: words,
    kind: "direct",
    rule: payload,
  };
  const bullet = {
    text,
    support: { verdict: "partly" as const, spans: [words], missing: [payload] },
    attributions: [0],
    antecedent: payload,
  };
  return {
    schema: 1,
    article: {
      url: payload,
      canonicalUrl: payload,
      title: payload,
      dek: payload,
      authors: [payload, "A"],
      outlet: { id: payload, name: payload, domain: payload },
      publishedAt: payload,
      modifiedAt: payload,
      language: payload,
      text,
      wordCount: 1,
      readingMinutes: 1,
      access: "full",
      pages: null,
      elsewhere: [],
    },
    summaries: [
      { origin: "publisher", host: payload, label: payload, notice: payload, bullets: [bullet] },
    ],
    sources,
    attributions: [attribution, { ...attribution, via: [], cue: null, kind: "indirect" }],
    credits: [{ name: payload, organization: payload }],
    checks: CHECK_KINDS.map((kind) => ({
      kind,
      spans: [words],
      params: { name: payload, quote: payload, source: payload, words: payload, outlet: payload },
    })),
    notes: [payload],
  };
}
