import { describe, expect, it } from "vitest";
import { toBlock } from "../../lib/article/page-tree";
import { toLineTest } from "../../lib/article/to-line-test";
import { readingData } from "../../lib/data/reading";

const isJunkLine = toLineTest(readingData);

function isJunk(text: string, href?: string): boolean {
  const links = href === undefined ? [] : [{ start: 0, end: 5, href }];
  return isJunkLine(toBlock({ index: 0, text, pieces: [], links }));
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
    "WATCH | The old bridge falls:",
    "An dieser Stelle findest du einen externen Inhalt von Kanal, der den Artikel ergänzt.",
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

  it.each([
    ["https://news.google.com/publications/kabar", true],
    ["https://whatsapp.com/channel/kabar", true],
    ["https://www.google.com/preferences/source?q=kabar.example", true],
    ["https://t.me/kabar/12", false],
    ["https://kabar.example/news.html", false],
  ])("knows an invitation by its link to %s: %s", (href, isInvitation) => {
    expect(isJunk("Kabar desa lebih cepat sampai di ponsel Anda setiap hari.", href)).toBe(
      isInvitation,
    );
  });

  it("keeps a paragraph that links to a channel", () => {
    const text = "Kepala desa menulis di salurannya tentang jembatan yang baru dibuka. ".repeat(4);
    expect(isJunk(text, "https://whatsapp.com/channel/desa")).toBe(false);
  });
});
