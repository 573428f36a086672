import { describe, expect, it } from "vitest";
import { interfaceWords } from "../../lib/data/interface";
import { toMarkdown } from "../../lib/export/to-markdown";
import { createWording } from "../../lib/wording/create-wording";
import { exampleDigest } from "../example-digest";
import { digestWith } from "./citations";

const wording = createWording(interfaceWords.id ?? {}, "id");

it("writes each summary with its author, and statements with their chains and links", () => {
  expect(toMarkdown(exampleDigest, wording)).toBe(`\
# Feri \\[baru\\] \\*diuji\\*

Sekar Ayuwangi · Berita Contoh · Senin, 14 September 2026 pukul 10.20 · https://berita.example/feri

## Ringkasan Berita:

*Ditulis penerbit*

- Feri mulai diuji dan kapal kedua datang Oktober. *(tidak ditemukan dukungan di teks yang terbaca: kapal kedua datang Oktober)* (kalimat pendukung: [1](https://berita.example/feri#:~:text=Feri%20baru%20mulai%20diuji%20pada%20Senin.))

## Ringkasan

*Kalimat dipilih dari artikel, tidak diubah*

- [“Waktu tempuh turun menjadi 25 menit,”](https://berita.example/feri#:~:text=%E2%80%9CWaktu%20tempuh%20turun%20menjadi%2025%20menit%2C%E2%80%9D) *(menurut Wirana → Antara)*

## Siapa bilang

### Wirana

Kepala dinas · orang

- [“Waktu tempuh turun menjadi 25 menit”](https://berita.example/feri#:~:text=Waktu%20tempuh%20turun%20menjadi%2025%20menit) (Wirana → Antara)

### Antara

kantor berita
`);
});

describe("the page's words stay words", () => {
  it.each([
    { title: "# <b>Feri</b> ~~baru~~", line: "# \\# \\<b\\>Feri\\</b\\> \\~\\~baru\\~\\~" },
    { title: "1. Feri_baru", line: "# 1\\. Feri\\_baru" },
    { title: "- Feri\n\n# baru", line: "# \\- Feri \\# baru" },
    { title: "A & B &amp; `C`", line: "# A & B \\&amp; \\`C\\`" },
    { title: "[a](javascript:alert)", line: "# \\[a\\](javascript:alert)" },
  ])("$title", ({ title, line }) => {
    expect(toMarkdown(digestWith({ title }), wording).split("\n")[0]).toBe(line);
  });
});

it("keeps the brackets of an address from ending the link", () => {
  const url = "https://berita.example/feri_(kapal)";
  expect(toMarkdown(digestWith({ url }), wording)).toContain(
    "](https://berita.example/feri_%28kapal%29#:~:text=",
  );
});
