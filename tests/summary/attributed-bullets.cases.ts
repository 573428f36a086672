/** Texts written for the test; of some of their sentences, whose words they are. */
export const ATTRIBUTED_CASES: {
  language: string;
  text: string;
  bullets: { holds: string; source: string | null; antecedent: string | null }[];
}[] = [
  {
    language: "id",
    text:
      "Pasar Ikan Cibaduyut dibuka pada Senin.\n\n" +
      "“Kami menunggu tiga tahun. Sekarang pedagang punya tempat yang layak,” " +
      "kata Wali Kota Bandung Rina Hartati.",
    bullets: [
      { holds: "Pasar Ikan Cibaduyut dibuka", source: null, antecedent: null },
      { holds: "Kami menunggu", source: "Rina Hartati", antecedent: null },
    ],
  },
  {
    language: "id",
    text:
      "“Harga beras naik di sepuluh kota. Stok di gudang tinggal untuk dua bulan dan panen " +
      "berikutnya baru mulai pada bulan Maret, sehingga pemerintah daerah perlu bersiap sejak " +
      "sekarang. Kami sudah meminta tambahan kiriman dari provinsi lain dan menunggu jawaban " +
      "mereka. Petani juga kami minta menjual gabah langsung ke gudang milik negara. Pedagang " +
      "besar tidak boleh menahan barang karena itu merugikan semua orang. Kami akan memeriksa " +
      "gudang mereka setiap minggu sampai harga turun kembali. Warga tidak perlu panik. Beras " +
      "tetap ada di semua pasar dan toko,” ujar Kepala Dinas Perdagangan Dedi Kurnia.",
    bullets: [
      { holds: "Harga beras naik", source: "Dedi Kurnia", antecedent: null },
      { holds: "Pedagang besar tidak boleh", source: "Dedi Kurnia", antecedent: null },
      { holds: "Warga tidak perlu panik", source: "Dedi Kurnia", antecedent: null },
    ],
  },
  {
    language: "id",
    text:
      "Menurut Kepala Dinas Perdagangan Dedi Kurnia, harga ikan turun sepuluh persen.\n\n" +
      "Hujan turun sejak pagi.",
    bullets: [
      { holds: "harga ikan turun", source: "Dedi Kurnia", antecedent: null },
      { holds: "Hujan turun", source: null, antecedent: null },
    ],
  },
  {
    language: "id",
    text:
      "Bupati Cilacap Sari Wulandari meresmikan dermaga baru.\n\n" +
      "Sari mengatakan dermaga itu menampung 40 kapal. Ia mengatakan biaya sandar tidak naik.",
    bullets: [
      { holds: "menampung 40 kapal", source: "Sari Wulandari", antecedent: null },
      { holds: "biaya sandar", source: "Sari Wulandari", antecedent: "Sari Wulandari" },
    ],
  },
  {
    language: "id",
    text:
      "Polisi menahan seorang pedagang yang diduga menimbun minyak goreng.\n\n" +
      "Ia dibawa ke kantor polisi pada malam hari.",
    bullets: [
      { holds: "diduga menimbun", source: null, antecedent: null },
      { holds: "Ia dibawa", source: null, antecedent: null },
    ],
  },
  {
    language: "en",
    text:
      "The fish market opened on Monday.\n\n" +
      "“We waited three years. Now traders have a decent place,” said Mayor Ann Lee.",
    bullets: [
      { holds: "market opened", source: null, antecedent: null },
      { holds: "We waited", source: "Ann Lee", antecedent: null },
    ],
  },
  {
    language: "en",
    text: "According to Mayor Tom Reed, 40 boats can moor there.\n\nIt rained all morning.",
    bullets: [
      { holds: "40 boats", source: "Tom Reed", antecedent: null },
      { holds: "rained", source: null, antecedent: null },
    ],
  },
  {
    language: "en",
    text:
      "The bridge opened on Monday.\n\n" +
      "Mayor Ann Lee said the bridge cost 12 million dollars. She said tolls would not rise.",
    bullets: [
      { holds: "12 million", source: "Ann Lee", antecedent: null },
      { holds: "tolls", source: "Ann Lee", antecedent: "Ann Lee" },
    ],
  },
  {
    language: "en",
    text:
      "Police held a trader who allegedly hoarded cooking oil.\n\n" +
      "He was taken to the station in the evening.",
    bullets: [
      { holds: "allegedly hoarded", source: null, antecedent: null },
      { holds: "He was taken", source: null, antecedent: null },
    ],
  },
];
