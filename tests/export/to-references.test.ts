import { describe, expect, it } from "vitest";
import { toReferences } from "../../lib/export/to-references";
import { exampleDigest } from "../example-digest";
import { bareDigest, digestWith } from "./citations";

it("cites the article, then each direct quote by the article that prints it", () => {
  const [article, quote, ...rest] = toReferences(exampleDigest);
  expect(article).toEqual({
    key: "berita-example-2026-09-14-feri-baru-diuji",
    title: "Feri [baru] *diuji*",
    authors: ["Sekar Ayuwangi"],
    container: "Berita Contoh",
    issued: ["2026", "09", "14"],
    url: "https://berita.example/feri",
    language: "id",
    abstract: null,
    note: null,
  });
  expect(quote).toEqual({
    ...article,
    key: "berita-example-2026-09-14-feri-baru-diuji-1",
    url: "https://berita.example/feri#:~:text=Waktu%20tempuh%20turun%20menjadi%2025%20menit",
    abstract: "“Waktu tempuh turun menjadi 25 menit”",
    note: "Wirana (Kepala dinas) → Antara",
  });
  expect(rest).toEqual([]);
});

it.each(["indirect", "mixed"] as const)("leaves out what is no direct quote: %s", (kind) => {
  const attributions = exampleDigest.attributions.map((one) => ({ ...one, kind }));
  expect(toReferences({ ...exampleDigest, attributions })).toHaveLength(1);
});

it("leaves what is not known as null", () => {
  expect(toReferences(bareDigest)).toEqual([
    {
      key: "feri-baru-diuji",
      title: "Feri [baru] *diuji*",
      authors: [],
      container: null,
      issued: [],
      url: null,
      language: "id",
      abstract: null,
      note: null,
    },
  ]);
});

describe("the date is the day as printed", () => {
  it.each([
    { publishedAt: "2026-09-14T00:20:00+07:00", issued: ["2026", "09", "14"] },
    { publishedAt: "2026-09-14", issued: ["2026", "09", "14"] },
    { publishedAt: "2026-09", issued: ["2026", "09"] },
    { publishedAt: "2026", issued: ["2026"] },
    { publishedAt: "kemarin", issued: [] },
    { publishedAt: null, issued: [] },
  ])("$publishedAt", ({ publishedAt, issued }) => {
    expect(toReferences(digestWith({ publishedAt }))[0]?.issued).toEqual(issued);
  });
});

it.each([
  { title: "金正恩", key: "berita-example-2026-09-14" },
  { title: "Über Öl", key: "berita-example-2026-09-14-uber-ol" },
])("makes an ASCII key: $title", ({ title, key }) => {
  expect(toReferences(digestWith({ title }))[0]?.key).toBe(key);
});

it("writes every value on one line", () => {
  const [article] = toReferences(digestWith({ title: "Feri\r\nER  - \n\tbaru\u0000", dek: " \n" }));
  expect(article).toMatchObject({ title: "Feri ER - baru", abstract: null });
});

it("keeps the reader's own folders out", () => {
  const digest = digestWith({ url: "file:///home/ani/feri.html", canonicalUrl: null });
  expect(toReferences(digest).map(({ url }) => url)).toEqual([null, null]);
});
