import fc from "fast-check";
import { expect, it } from "vitest";
import { toCslJson } from "../../lib/export/to-csl-json";
import { exampleDigest } from "../example-digest";
import { bareDigest, citableDigests, toCitations, readCitations } from "./citations";

it("writes one item for the article and one for each quote", () => {
  expect(JSON.parse(toCslJson(exampleDigest))).toEqual([
    {
      id: "berita-example-2026-09-14-feri-baru-diuji",
      type: "article-newspaper",
      title: "Feri [baru] *diuji*",
      author: [{ literal: "Sekar Ayuwangi" }],
      "container-title": "Berita Contoh",
      issued: { "date-parts": [[2026, 9, 14]] },
      URL: "https://berita.example/feri",
      language: "id",
    },
    expect.objectContaining({
      abstract: "“Waktu tempuh turun menjadi 25 menit”",
      note: "Wirana (Kepala dinas) → Antara",
    }),
  ]);
});

it("leaves out what is not known", () => {
  expect(JSON.parse(toCslJson(bareDigest))).toEqual([
    {
      id: "feri-baru-diuji",
      type: "article-newspaper",
      title: "Feri [baru] *diuji*",
      language: "id",
    },
  ]);
});

it("is read back as it was", () => {
  fc.assert(
    fc.property(citableDigests, (digest) => {
      expect(readCitations(toCslJson(digest))).toEqual(toCitations(digest));
    }),
  );
});
