import type { AttributionCase } from "./attribution-case";

/** Provenance notes and hearers: who carried a statement, and to whom it is left. */
export const NOTE_CASES: AttributionCase[] = [
  {
    language: "id",
    text: "Dilansir dari kabarkita.com, harga beras naik dua persen.",
    found: ["kabarkita.com [Dilansir] indirect: harga beras naik dua persen"],
  },
  {
    language: "id",
    text: "Dikutip dari Kabar Nusa, Kapolres Budi Santoso mengatakan, jalan itu dibuka.",
    found: ["Budi Santoso ← Kabar Nusa [mengatakan] indirect: jalan itu dibuka"],
  },
  {
    language: "id",
    text: "Menurut polisi, pintu itu rusak, demikian sebagaimana dikutip dari Antara.",
    found: ["polisi ← Antara [Menurut] indirect: pintu itu rusak"],
  },
  {
    language: "id",
    text: "Dikutip dari kantor berita Rusia, Kabar Nusa, Rina Hartati menyatakan jalan itu aman.",
    found: ["Rina Hartati ← Kabar Nusa [menyatakan] indirect: jalan itu aman"],
  },
  {
    language: "id",
    text: "Di desa itu dikabarkan tiga orang hilang terbawa arus sungai.",
    found: [],
  },
  {
    language: "id",
    text: "Reuters pada Rabu (24/5) melansir, jembatan itu ditutup sementara.",
    found: ["Reuters [melansir] indirect: jembatan itu ditutup sementara"],
  },
  {
    language: "id",
    text: "Reuters melaporkan, mengutip AFP, jembatan itu ditutup sementara.",
    found: ["AFP ← Reuters [melaporkan] indirect: jembatan itu ditutup sementara"],
  },
  {
    language: "id",
    text: "Dalam wawancara dengan Kabarindo, Rina Hartati mengatakan jalan itu aman.",
    found: ["Rina Hartati ← Kabarindo [mengatakan] indirect: jalan itu aman"],
  },
  {
    language: "id",
    text: "Dalam wawancara dengan Budi Santoso, Rina Hartati mengatakan jalan itu aman.",
    found: ["Rina Hartati [mengatakan] indirect: jalan itu aman"],
  },
  {
    language: "id",
    text: "Mengutip laporan Bank Sentosa dan Lembaga Padi, terdapat 56 juta UKM tersebar di seluruh negeri.",
    found: [
      "Bank Sentosa [Mengutip] indirect: terdapat 56 juta UKM tersebar di seluruh negeri",
      "Lembaga Padi [Mengutip] indirect: terdapat 56 juta UKM tersebar di seluruh negeri",
    ],
  },
  {
    language: "id",
    text: "Dilansir Antara dari Reuters, kapal itu tenggelam di laut lepas.",
    found: ["Reuters ← Antara [Dilansir] indirect: kapal itu tenggelam di laut lepas"],
  },
];
