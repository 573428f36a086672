import type { Digest, Span } from "../lib/types";

const text =
  "Feri baru mulai diuji pada Senin.\n\n" +
  "“Waktu tempuh turun menjadi 25 menit,” kata Wirana seperti dikutip Antara.";

const spanOf = (words: string): Span => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

/** A small digest for tests: a publisher's bullet held in part, and a chain of two sources. */
export const exampleDigest: Digest = {
  schema: 1,
  article: {
    url: "https://berita.example/feri",
    canonicalUrl: "https://berita.example/feri",
    title: "Feri [baru] *diuji*",
    dek: null,
    authors: ["Sekar Ayuwangi"],
    outlet: { id: null, name: "Berita Contoh", domain: "berita.example" },
    publishedAt: "2026-09-14T10:20:00+07:00",
    modifiedAt: null,
    language: "id",
    text,
    wordCount: 16,
    readingMinutes: 1,
    access: "full",
    pages: null,
    elsewhere: [],
  },
  summaries: [
    {
      origin: "publisher",
      host: null,
      label: "Ringkasan Berita:",
      notice: null,
      bullets: [
        {
          text: "Feri mulai diuji dan kapal kedua datang Oktober.",
          support: {
            verdict: "partly",
            spans: [spanOf("Feri baru mulai diuji pada Senin.")],
            missing: ["kapal kedua datang Oktober"],
          },
          attributions: [],
          antecedent: null,
        },
      ],
    },
    {
      origin: "extractive",
      host: null,
      label: null,
      notice: null,
      bullets: [
        {
          text: "“Waktu tempuh turun menjadi 25 menit,”",
          support: {
            verdict: "supported",
            spans: [spanOf("“Waktu tempuh turun menjadi 25 menit,”")],
            missing: [],
          },
          attributions: [0],
          antecedent: null,
        },
      ],
    },
  ],
  sources: [
    {
      id: "s1",
      name: "Wirana",
      role: "Kepala dinas",
      kind: "person",
      organization: null,
      mentions: [spanOf("Wirana")],
      links: [],
    },
    {
      id: "s2",
      name: "Antara",
      role: null,
      kind: "news-agency",
      organization: "antara",
      mentions: [spanOf("Antara")],
      links: [],
    },
  ],
  attributions: [
    {
      source: "s1",
      via: ["s2"],
      cue: spanOf("kata"),
      mention: spanOf("Wirana"),
      content: spanOf("Waktu tempuh turun menjadi 25 menit"),
      kind: "direct",
      rule: "quote-cue-after",
    },
  ],
  credits: [],
  checks: [],
  notes: [],
};
