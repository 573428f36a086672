import { expect, it } from "vitest";
import { interfaceWords } from "../../lib/data/interface";
import { toText } from "../../lib/export/to-text";
import { createWording } from "../../lib/wording/create-wording";
import { exampleDigest } from "../example-digest";

it("says the same as plain text, with no links", () => {
  expect(toText(exampleDigest, createWording(interfaceWords.en ?? {}, "en"))).toBe(`\
Feri [baru] *diuji*

Sekar Ayuwangi · Berita Contoh · Monday, September 14, 2026 at 10:20 AM · https://berita.example/feri

Ringkasan Berita:

Written by the publisher

• Feri mulai diuji dan kapal kedua datang Oktober. (no support found in the text we could read: kapal kedua datang Oktober)

Gist

Sentences chosen from the article, unchanged

• “Waktu tempuh turun menjadi 25 menit,” (according to Wirana → Antara)

Who says so

Wirana

Kepala dinas · person

• “Waktu tempuh turun menjadi 25 menit” (Wirana → Antara)

Antara

news agency
`);
});
