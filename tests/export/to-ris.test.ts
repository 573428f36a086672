import fc from "fast-check";
import { expect, it } from "vitest";
import { toRis } from "../../lib/export/to-ris";
import { exampleDigest } from "../example-digest";
import { bareDigest, citableDigests, digestWith, toCitations, readCitations } from "./citations";

it("writes one record for the article and one for each quote", () => {
  expect(toRis(exampleDigest).split("\r\n")).toEqual([
    "TY  - NEWS",
    "AU  - Sekar Ayuwangi",
    "TI  - Feri [baru] *diuji*",
    "T2  - Berita Contoh",
    "DA  - 2026/09/14/",
    "PY  - 2026",
    "UR  - https://berita.example/feri",
    "LA  - id",
    "ER  - ",
    "",
    "TY  - NEWS",
    "AU  - Sekar Ayuwangi",
    "TI  - Feri [baru] *diuji*",
    "T2  - Berita Contoh",
    "DA  - 2026/09/14/",
    "PY  - 2026",
    "UR  - https://berita.example/feri#:~:text=Waktu%20tempuh%20turun%20menjadi%2025%20menit",
    "LA  - id",
    "AB  - “Waktu tempuh turun menjadi 25 menit”",
    "N1  - Wirana (Kepala dinas) → Antara",
    "ER  - ",
    "",
  ]);
});

it("leaves out what is not known", () => {
  const lines = ["TY  - NEWS", "TI  - Feri [baru] *diuji*", "LA  - id", "ER  - ", ""];
  expect(toRis(bareDigest)).toBe(lines.join("\r\n"));
});

it.each([
  { publishedAt: "2026-09", date: "DA  - 2026/09//" },
  { publishedAt: "2026", date: "DA  - 2026///" },
])("leaves the unknown parts of a date empty: $publishedAt", ({ publishedAt, date }) => {
  expect(toRis(digestWith({ publishedAt })).split("\r\n")).toContain(date);
});

it("keeps a name with a comma whole", () => {
  expect(toRis(digestWith({ authors: ["Ani, S.H."] }))).toContain("AU  - Ani S.H.\r\n");
});

it("is read back as it was, by the year", () => {
  fc.assert(
    fc.property(citableDigests, (digest) => {
      const wanted = toCitations(digest).map((item) => ({
        ...item,
        issued: item.issued.slice(0, 1),
      }));
      expect(readCitations(toRis(digest))).toEqual(wanted);
    }),
  );
});
