import type { AttributionCase } from "./attribution-case";

/** Sentences written for the test, by language, and what each attributes to whom. */
export const ATTRIBUTION_CASES: AttributionCase[] = [
  {
    language: "id",
    text: '"Jembatan itu aman," kata Budi Santoso.',
    found: ["Budi Santoso [kata] direct: Jembatan itu aman"],
  },
  {
    language: "id",
    text: '"Jembatan itu aman," ujar Menteri Pekerjaan Umum Budi Santoso di Bandung, Senin (3/3).\n"Kami sudah mengujinya dua kali," katanya.',
    found: [
      "Budi Santoso [ujar] direct: Jembatan itu aman",
      "Budi Santoso [katanya] direct: Kami sudah mengujinya dua kali",
    ],
  },
  {
    language: "id",
    text: "“Kami siap,” kata Budi Santoso. “Tinggal menunggu hujan reda.”",
    found: [
      "Budi Santoso [kata] direct: Kami siap",
      "Budi Santoso [] direct: Tinggal menunggu hujan reda",
    ],
  },
  {
    language: "id",
    text: "Budi Santoso mengatakan bahwa jembatan itu dibuka besok.",
    found: ["Budi Santoso [mengatakan] indirect: jembatan itu dibuka besok"],
  },
  {
    language: "id",
    text: "Kepala Dinas Perhubungan Kota Malang, Rina Hartati, menyebut angkutan umum gratis sampai Juni.",
    found: ["Rina Hartati [menyebut] indirect: angkutan umum gratis sampai Juni"],
  },
  {
    language: "id",
    text: "Menurut Rina Hartati, tarif parkir tidak naik tahun ini.",
    found: ["Rina Hartati [Menurut] indirect: tarif parkir tidak naik tahun ini"],
  },
  {
    language: "id",
    text: "Tarif parkir, menurut Rina Hartati, tidak akan naik tahun ini.",
    found: ["Rina Hartati [menurut] indirect: tidak akan naik tahun ini"],
  },
  {
    language: "id",
    text: "Tarif parkir tidak naik tahun ini, kata Rina Hartati di Malang, Selasa (4/3).",
    found: ["Rina Hartati [kata] indirect: Tarif parkir tidak naik tahun ini"],
  },
  {
    language: "id",
    text: '"Kami menunggu," kata Rina Hartati seperti dikutip dari Antara, Selasa (4/3).',
    found: ["Rina Hartati ← Antara [kata] direct: Kami menunggu"],
  },
  {
    language: "id",
    text: '"Kami menunggu," kata Rina Hartati kepada AFP, dikutip Harian Nusa.',
    found: ["Rina Hartati ← AFP ← Harian Nusa [kata] direct: Kami menunggu"],
  },
  {
    language: "id",
    text: "Dilansir dari laman Reuters, harga beras naik dua persen.",
    found: ["Reuters [Dilansir] indirect: harga beras naik dua persen"],
  },
  {
    language: "id",
    text: "Mengutip Reuters, Rina Hartati mengatakan harga beras naik dua persen.",
    found: ["Rina Hartati ← Reuters [mengatakan] indirect: harga beras naik dua persen"],
  },
  {
    language: "id",
    text: "Sekitar 40 rumah rusak, berdasarkan estimasi dari Seoul dan Kyiv.",
    found: [
      "Seoul [berdasarkan] indirect: Sekitar 40 rumah rusak",
      "Kyiv [berdasarkan] indirect: Sekitar 40 rumah rusak",
    ],
  },
  {
    language: "id",
    text: "Menurut laporan Reuters, dua kapal tenggelam di lepas pantai.",
    found: ["Reuters [Menurut] indirect: dua kapal tenggelam di lepas pantai"],
  },
  {
    language: "id",
    text: "Data Badan Pusat Statistik (BPS) menunjukkan inflasi turun menjadi dua persen.",
    found: ["Badan Pusat Statistik [menunjukkan] indirect: inflasi turun menjadi dua persen"],
  },
  {
    language: "id",
    text: "Harga telur naik sejak Maret. Hal itu disampaikan Rina Hartati dalam rapat di Malang.",
    found: ["Rina Hartati [disampaikan] indirect: Harga telur naik sejak Maret"],
  },
  {
    language: "id",
    text: "Gempa merusak tujuh sekolah, demikian dilaporkan pemerintah Nepal.",
    found: ["pemerintah Nepal [dilaporkan] indirect: Gempa merusak tujuh sekolah"],
  },
  {
    language: "id",
    text: "Rina Hartati menyatakan stok beras aman, seraya meminta warga tidak memborong beras.",
    found: [
      "Rina Hartati [menyatakan] indirect: stok beras aman",
      "Rina Hartati [meminta] indirect: warga tidak memborong beras",
    ],
  },
  {
    language: "id",
    text: '"Saya melihat api," kata seorang saksi mata.',
    found: ["seorang saksi mata [kata] direct: Saya melihat api"],
  },
  {
    language: "id",
    text: "Budi Santoso dan Rina Hartati mengatakan proyek itu selesai pada Juni.",
    found: [
      "Budi Santoso [mengatakan] indirect: proyek itu selesai pada Juni",
      "Rina Hartati [mengatakan] indirect: proyek itu selesai pada Juni",
    ],
  },
  {
    language: "id",
    text: "Komisi Pengawas Pasar (KPP) meminta pedagang menurunkan harga.\nKPP menegaskan izin bisa dicabut.",
    found: [
      "Komisi Pengawas Pasar [meminta] indirect: pedagang menurunkan harga",
      "Komisi Pengawas Pasar [menegaskan] indirect: izin bisa dicabut",
    ],
  },
  {
    language: "id",
    text: "Bupati Rina Hartati hadir di lokasi. Ia mengaku belum menerima laporan.",
    found: ["Rina Hartati [mengaku] indirect: belum menerima laporan"],
  },
  {
    language: "id",
    text: "Menurut Rina Hartati, pemerintah Nepal menyatakan bandara ditutup.",
    found: ["pemerintah Nepal ← Rina Hartati [menyatakan] indirect: bandara ditutup"],
  },
  { language: "id", text: "Rina Hartati tidak menjelaskan penyebab kebakaran itu.", found: [] },
  { language: "id", text: 'Film "Senja di Kota Tua" tayang pekan depan.', found: [] },
  { language: "id", text: '"Kami menunggu," ujarnya.', found: [] },
  {
    language: "id",
    text: '"Kami menunggu," kata Rina Hartati kepada Harian Kita.',
    found: ["Rina Hartati [kata] direct: Kami menunggu"],
  },
  { language: "id", text: "Polisi akan mengumumkan hasilnya besok.", found: [] },
  { language: "id", text: "Ia mengungkapkan kegembiraannya usai menerima piala.", found: [] },
  { language: "id", text: "Kata kunci pencarian itu populer di antara remaja.", found: [] },
  {
    language: "ms",
    text: "“Kami bersedia,” kata Menteri Kesihatan Datuk Ahmad Zaki di Putrajaya.",
    found: ["Ahmad Zaki [kata] direct: Kami bersedia"],
  },
  {
    language: "ms",
    text: "Polis memaklumkan bahawa dua lelaki ditahan di Johor.",
    found: ["Polis [memaklumkan] indirect: dua lelaki ditahan di Johor"],
  },
  {
    language: "ms",
    text: "Menurut Siti Aminah, jambatan itu dibuka semula esok.",
    found: ["Siti Aminah [Menurut] indirect: jambatan itu dibuka semula esok"],
  },
  {
    language: "ms",
    text: "“Harga akan turun,” kata Lim Wei Han seperti dipetik Bernama.",
    found: ["Lim Wei Han ← Bernama [kata] direct: Harga akan turun"],
  },
  { language: "ms", text: "Siti Aminah tidak mengulas perkara itu.", found: [] },
  {
    language: "en",
    text: "“We will wait,” said Ann Lee.",
    found: ["Ann Lee [said] direct: We will wait"],
  },
  {
    language: "en",
    text: "“We will wait,” Ann Lee said on Monday. “There is no hurry.”",
    found: ["Ann Lee [said] direct: We will wait", "Ann Lee [] direct: There is no hurry"],
  },
  {
    language: "en",
    text: "Prime Minister John Carter told Reuters that the talks had failed.",
    found: ["John Carter ← Reuters [told] indirect: the talks had failed"],
  },
  {
    language: "en",
    text: "According to the Ministry of Health, 12 people fell ill.",
    found: ["Ministry of Health [According] indirect: 12 people fell ill"],
  },
  {
    language: "en",
    text: "The plant will close in May, according to two people familiar with the plan.",
    found: ["two people [according] indirect: The plant will close in May"],
  },
  {
    language: "en",
    text: "The fire spread within minutes, the police said.",
    found: ["police [said] indirect: The fire spread within minutes"],
  },
  { language: "en", text: "Carter did not say when he would resign.", found: [] },
  { language: "en", text: "“It was loud,” he said.", found: [] },
];
