import fc from "fast-check";
import { expect, it } from "vitest";
import { toBibtex } from "../../lib/export/to-bibtex";
import { exampleDigest } from "../example-digest";
import { bareDigest, citableDigests, digestWith, toCitations, readCitations } from "./citations";

it("writes one entry for the article and one for each quote", () => {
  expect(toBibtex(exampleDigest)).toBe(`\
@article{berita-example-2026-09-14-feri-baru-diuji,
  author = {{Sekar Ayuwangi}},
  title = {{Feri [baru] *diuji*}},
  journal = {Berita Contoh},
  entrysubtype = {newspaper},
  date = {2026-09-14},
  year = {2026},
  month = {9},
  url = {https://berita.example/feri},
  language = {id}
}

@article{berita-example-2026-09-14-feri-baru-diuji-1,
  author = {{Sekar Ayuwangi}},
  title = {{Feri [baru] *diuji*}},
  journal = {Berita Contoh},
  entrysubtype = {newspaper},
  date = {2026-09-14},
  year = {2026},
  month = {9},
  url = {https://berita.example/feri#:~:text=Waktu%20tempuh%20turun%20menjadi%2025%20menit},
  language = {id},
  abstract = {“Waktu tempuh turun menjadi 25 menit”},
  note = {Wirana (Kepala dinas) → Antara}
}
`);
});

it("leaves out what is not known", () => {
  expect(toBibtex(bareDigest)).toBe(`\
@misc{feri-baru-diuji,
  title = {{Feri [baru] *diuji*}},
  entrysubtype = {newspaper},
  language = {id}
}
`);
});

it.each([
  { title: "50% & $5 #1 a_b", written: "50\\% \\& \\$5 \\#1 a\\_b" },
  { title: "{a} \\b", written: "\\textbraceleft{}a\\textbraceright{} \\textbackslash{}b" },
  { title: "a^b ~c `d`", written: "a\\textasciicircum{}b \\textasciitilde{}c" },
  { title: "a -- b ''c''", written: "a -{}- b '{}'c'{}'" },
  { title: "金正恩 di Über", written: "{{金正恩 di Über}}" },
])("escapes $title", ({ title, written }) => {
  expect(toBibtex(digestWith({ title }))).toContain(written);
});

it("keeps the braces of an address from ending the field", () => {
  const address = "https://berita.example/?a={b}&c=d_e~f%20g";
  const exported = toBibtex({ ...bareDigest, article: { ...bareDigest.article, url: address } });
  expect(exported).toContain("url = {https://berita.example/?a=%7Bb%7D&c=d_e~f%20g}");
});

it("is read back as it was", () => {
  fc.assert(
    fc.property(citableDigests, (digest) => {
      expect(readCitations(toBibtex(digest))).toEqual(toCitations(digest));
    }),
  );
});
