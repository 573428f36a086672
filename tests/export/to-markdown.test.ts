import { expect, it } from "vitest";
import { interfaceWords } from "../../lib/data/interface";
import { toMarkdown } from "../../lib/export/to-markdown";
import { createWording } from "../../lib/wording/create-wording";
import { exampleDigest } from "../example-digest";

it("writes headline, summary with its author, and statements with their chains", () => {
  expect(toMarkdown(exampleDigest, createWording(interfaceWords.id ?? {}, "id"))).toBe(`\
# Feri \\[baru\\] \\*diuji\\*

Berita Contoh · Senin, 14 September 2026 pukul 10.20 · https://berita.example/feri

## Ringkasan Berita:

*Ditulis penerbit*

- Feri mulai diuji dan kapal kedua datang Oktober. *(tidak ditemukan dukungan di teks yang terbaca: kapal kedua datang Oktober)*

## Siapa bilang

### Wirana

Kepala dinas · orang

- “Waktu tempuh turun menjadi 25 menit” (Wirana ← Antara)

### Antara

kantor berita
`);
});
