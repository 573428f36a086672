import type { AttributionCase } from "./attribution-case";

/** Where a source's name begins and ends, and which verbs and phrases name nobody. */
export const NAME_CASES: AttributionCase[] = [
  {
    language: "id",
    text: "Baca juga: Wali Kota Rina Hartati Janji Mundur\n“Kami siap,” ujarnya.",
    found: [],
  },
  {
    language: "id",
    text: "Menurut Rina Hartati, Presiden Budi Santoso akan datang besok.",
    found: ["Rina Hartati [Menurut] indirect: Presiden Budi Santoso akan datang besok"],
  },
  {
    language: "id",
    text: "Menurut Rina Hartati, Kepala Dinas Pasar, harga beras naik.",
    found: ["Rina Hartati [Menurut] indirect: harga beras naik"],
  },
  {
    language: "id",
    text: "Menurut pejabat setempat, orang tua Budi pindah ke Malang.",
    found: ["pejabat setempat [Menurut] indirect: orang tua Budi pindah ke Malang"],
  },
  {
    language: "id",
    text: "Kebakaran itu dipicu ulah manusia, menurut sebuah studi baru.",
    found: ["studi baru [menurut] indirect: Kebakaran itu dipicu ulah manusia"],
  },
  {
    language: "id",
    text: "Para peneliti menemukan bahwa jalan itu menurun.",
    found: ["Para peneliti [menemukan] indirect: jalan itu menurun"],
  },
  { language: "id", text: "Para peneliti menemukan jalan yang menurun itu.", found: [] },
  {
    language: "id",
    text: "“Ia lari,” kata sumber itu.",
    found: ["sumber itu [kata] direct: Ia lari"],
  },
  {
    language: "id",
    text: "“Kami siap,” kata Bank Nusa di Bali, menambahkan bahwa gerai dibuka Juli.",
    found: [
      "Bank Nusa [kata] direct: Kami siap",
      "Bank Nusa [menambahkan] indirect: gerai dibuka Juli",
    ],
  },
  {
    language: "id",
    text: "Rina Hartati, kepala bagian Pasar dan Parkir di Malang, mengatakan jalan itu aman.",
    found: ["Rina Hartati [mengatakan] indirect: jalan itu aman"],
  },
  {
    language: "id",
    text: "Menteri Sosial Rina Hartati menegaskan kembali bahwa jalan itu aman.",
    found: ["Rina Hartati [menegaskan] indirect: jalan itu aman"],
  },
  {
    language: "id",
    text: "“Kami siap,” kata Nusa Motor Chief Design Officer, Budi Santoso.",
    found: ["Budi Santoso [kata] direct: Kami siap"],
  },
  {
    language: "id",
    text: "“Kami siap,” demikian keterangan dari Bank Nusa seperti dikutip dari Antara.",
    found: ["Bank Nusa ← Antara [keterangan] direct: Kami siap"],
  },
  {
    language: "id",
    text: "“Kami siap,” kata pelatih Arema Budi Santoso.\nArema menang dua kali.\n“Ya,” kata Budi.",
    found: ["Budi Santoso [kata] direct: Kami siap", "Budi Santoso [kata] direct: Ya"],
  },
  {
    language: "id",
    text: "“Kami siap,” kata Menteri Susi Puji Hartati.\nSusi datang kemarin.\n“Ya,” kata Susi.",
    found: ["Susi Puji Hartati [kata] direct: Kami siap", "Susi Puji Hartati [kata] direct: Ya"],
  },
  {
    language: "id",
    text: "Bupati Banyumas Budi Santoso mengatakan, jalan itu aman.",
    found: ["Budi Santoso [mengatakan] indirect: jalan itu aman"],
  },
  { language: "id", text: "Diharapkan Budi sudah sembuh saat acara digelar.", found: [] },
  { language: "id", text: "Budi Santoso memuji peran warga yang menjaga sungai.", found: [] },
  {
    language: "id",
    text: "Budi Santoso memuji “semangat gotong royong” warga di tepi sungai.",
    found: ["Budi Santoso [memuji] mixed: “semangat gotong royong” warga di tepi sungai"],
  },
  {
    language: "en",
    text: "“It is fast,” said Ann Lee.\nA crew member said the battery lasts a day.",
    found: [
      "Ann Lee [said] direct: It is fast",
      "A crew member [said] indirect: the battery lasts a day",
    ],
  },
  { language: "xx", text: "“Ri wenta,” so Ann Lee.", found: [] },
  {
    language: "id",
    text: "Menteri Sosial Saiful Yusuf (Gus Ipul) datang.\n\n“Ini tambahan,” kata Gus Ipul.",
    found: ["Saiful Yusuf [kata] direct: Ini tambahan"],
  },
  {
    language: "id",
    text: "Pelatih Budi Santoso (Aremo) datang.\n\n“Ini tambahan,” kata Aremo.",
    found: ["Aremo [kata] direct: Ini tambahan"],
  },
  {
    language: "id",
    text: "Menurut Bank Sentosa, dalam pertemuan dengan dewan direktur eksekutif, Kim menyatakan bahwa stabilitas itu penting.",
    found: ["Kim ← Bank Sentosa [menyatakan] indirect: stabilitas itu penting"],
  },
];
