import { describe, expect, it } from "vitest";
import { toBlock } from "../../lib/article/page-tree";
import { toLineTest } from "../../lib/article/to-line-test";
import { readingData } from "../../lib/data/reading";

const isJunkLine = toLineTest(readingData.languages);

function isJunk(text: string): boolean {
  return isJunkLine(toBlock({ index: 0, text, pieces: [], links: [] }));
}

describe("toLineTest", () => {
  it.each([
    "Baca juga: Jembatan Desa Diresmikan",
    "Scroll ke bawah untuk melanjutkan membaca",
    "SCROLL TO CONTINUE WITH CONTENT",
    "Berlangganan untuk membaca artikel selengkapnya.",
    "Artikel ini telah tayang di Kabar.example dengan judul Jembatan Baru",
    "Warga menonton pembukaan jembatan di tepi sungai. (Foto: Ani Sari)",
    "Editor: Ani Sari",
    "(abc/def)",
    "(Ani/Bud)",
    "(H-2)",
    "[rnd]",
    "[Gambas:Video 20detik]",
    "Bersambung ke halaman berikutnya...",
    "Follow Berita Kabar di Google News",
    "#jembatan #desa",
    "2 dari 6 halaman",
    "Seite 2 von 6",
    "Page 3 of 4",
    "Filed under: Bridges |",
  ])("leaves out %s", (text) => {
    expect(isJunk(text)).toBe(true);
  });

  it.each([
    "Baca buku adalah kebiasaan warga desa itu sejak lama.",
    "(Antara)",
    "(AFP/AP)",
    "[Catatan]",
    "Photo itu diambil warga.",
    "(Sepanjang jalan lingkar selatan)",
    "Warga menggulir layar ke bawah, kata Ani.",
    "Foto itu diambil warga.",
    "Dua dari enam halaman itu robek, kata Ani.",
  ])("keeps %s", (text) => {
    expect(isJunk(text)).toBe(false);
  });
});
