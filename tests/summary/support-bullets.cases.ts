/** An article written for the test, and bullets with the words that have no support in it. */
export const TEXT = [
  "Wali Kota Bandung Rina Hartati meresmikan Pasar Ikan Cibaduyut, Senin (3/2/2025).",
  "Menurut Rina, pasar itu menampung 240 pedagang dan dibangun dengan dana Rp 12 miliar.",
  "Kepala Dinas Perdagangan Dedi Kurnia mengatakan sewa kios tidak naik tahun ini.",
  "Pedagang lama, Euis Komariah, diduga belum membayar retribusi selama dua tahun.",
  "Pemerintah Kota Bandung akan membantu pedagang kecil mengurus izin usaha.",
].join("\n\n");

export const SUPPORT_CASES: { bullet: string; verdict: string; missing: string[] }[] = [
  {
    bullet: "Wali Kota Bandung Rina Hartati meresmikan Pasar Ikan Cibaduyut.",
    verdict: "supported",
    missing: [],
  },
  {
    bullet: "Rina Hartati menyebut pasar menampung 240 pedagang.",
    verdict: "supported",
    missing: [],
  },
  { bullet: "Pasar dibangun dengan dana Rp12 miliar.", verdict: "supported", missing: [] },
  { bullet: "Pasar itu diresmikan pada 3 Februari 2025.", verdict: "supported", missing: [] },
  { bullet: "Sewa kios pedagang tidak naik tahun ini.", verdict: "supported", missing: [] },
  {
    bullet: "Pasar itu menampung sekitar 250 pedagang.",
    verdict: "supported",
    missing: [],
  },
  { bullet: "Pasar itu menampung 420 pedagang.", verdict: "partly", missing: ["420"] },
  {
    bullet: "Wali Kota Bandung Sinta Dewi meresmikan Pasar Ikan Cibaduyut.",
    verdict: "partly",
    missing: ["Sinta", "Dewi"],
  },
  {
    bullet: "Wali Kota Garut Rina Hartati meresmikan Pasar Ikan Cibaduyut.",
    verdict: "partly",
    missing: ["Garut"],
  },
  {
    bullet: "Kepala Dinas Perdagangan Rina Hartati mengatakan sewa kios tidak naik tahun ini.",
    verdict: "partly",
    missing: ["Rina", "Hartati"],
  },
  {
    bullet: "Kepala Dinas Perdagangan Dedi Kurnia mengatakan sewa kios naik tahun ini.",
    verdict: "partly",
    missing: ["naik"],
  },
  {
    bullet: "Pemerintah Kota Bandung tidak akan membantu pedagang kecil mengurus izin usaha.",
    verdict: "partly",
    missing: ["tidak"],
  },
  {
    bullet:
      "Pasar itu menampung 240 pedagang, sementara warga mengeluhkan kemacetan parah setiap pagi.",
    verdict: "partly",
    missing: ["warga", "mengeluhkan", "kemacetan", "parah"],
  },
  {
    bullet: "Sebanyak 240 pedagang menempati “Pasar Ikan Cibaduyut” — kafe itu tutup.",
    verdict: "partly",
    missing: ["kafe", "tutup"],
  },
  {
    bullet: "Rina Hartati — Wali Kota Bandung — meresmikan Pasar Ikan Cibaduyut.",
    verdict: "supported",
    missing: [],
  },
  {
    bullet: "Gempa bumi mengguncang Sumatra Barat.",
    verdict: "not-found",
    missing: ["Gempa", "bumi", "mengguncang", "Sumatra", "Barat"],
  },
];
