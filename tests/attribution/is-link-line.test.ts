import { describe, expect, it } from "vitest";
import { isLinkLine } from "../../lib/attribution/is-link-line";
import { toLexicon } from "../../lib/attribution/lexicon";
import { splitItems } from "../../lib/attribution/split-items";
import { attributionData } from "../../lib/data/attribution";

const CASES = [
  { text: "Baca juga: Wali Kota Budi Janji Perbaiki Jalan", isLink: true },
  { text: "[SIMAK JUGA: Kabar Baik Tega Dibunuh]", isLink: true },
  { text: "Baca: Harga beras naik", isLink: true },
  { text: "Baca juga kata Budi ini sebelum pergi.", isLink: false },
  { text: "Budi meminta warga membaca: tidak ada waktu lagi.", isLink: false },
];

describe("isLinkLine", () => {
  it.each(CASES)("$text", ({ text, isLink }) => {
    const lexicon = toLexicon(attributionData("id"));
    const [sentence] = splitItems(text, {
      span: { start: 0, end: text.length },
      block: 0,
      lexicon,
    });
    expect(isLinkLine(sentence?.items ?? [], lexicon)).toBe(isLink);
  });
});
