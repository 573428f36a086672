import { describe, expect, it } from "vitest";
import { pickDek } from "../../lib/article/pick-dek";

const TEXT =
  "Kepala desa berkata jembatan itu ditutup mulai bulan Mei karena tiangnya retak parah.";
const DEK = "Warga harus memutar sejauh lima kilometer.";

const stated = { shared: null, headline: null, name: null, others: [], headings: [] };

function pick(description: string | null, lines: string[] = []) {
  const titles = { page: "Jembatan Ditutup", ...stated };
  return pickDek({ description, lines, titles }, { text: TEXT, counters: ["halaman #"] });
}

describe("pickDek", () => {
  it.each([
    ["a description of its own", DEK, DEK],
    ["a description with words for search engines after it", `${DEK},Jembatan,Jateng`, DEK],
    ["a description with tags after it", `${DEK} #newsupdate #news`, DEK],
    ["a description without the page's number", `${DEK} - Halaman 2`, DEK],
    [
      "a description with a last part of its own",
      `Warga memutar - Minggu 2`,
      "Warga memutar - Minggu 2",
    ],
    ["none for the title again", "Jembatan Ditutup", null],
    ["none for the title with tags", "Jembatan Ditutup #news", null],
    ["none for a description that was cut", "Warga harus memutar sejauh lima...", null],
    ["none for the lead again", "Kepala desa berkata jembatan itu ditutup mulai bulan Mei", null],
    ["none where the page describes nothing", null, null],
  ])("gives %s", (_, description, dek) => expect(pick(description)).toBe(dek));

  it("gives the words that the page prints for a description that was cut", () => {
    expect(pick("Warga harus memutar sejauh…", ["Kabar", DEK])).toBe(DEK);
  });
});
