import { describe, expect, it } from "vitest";
import { findAlias } from "../../lib/attribution/find-alias";
import { toLexicon } from "../../lib/attribution/lexicon";
import { splitItems } from "../../lib/attribution/split-items";
import { attributionData } from "../../lib/data/attribution";

const CASES = [
  ["Komisi Pemberantasan Korupsi (KPK) hadir.", "Komisi Pemberantasan Korupsi"],
  ["Menurut Badan Pusat Statistik (BPS), harga naik.", "Badan Pusat Statistik"],
  ["Budi (KPK) hadir.", null],
  ["Rapat di Jakarta (34) usai.", null],
] as const;

describe("findAlias", () => {
  it.each(CASES)("%s → %s", (text, long) => {
    const lexicon = toLexicon(attributionData("id"));
    const span = { start: 0, end: text.length };
    const [sentence] = splitItems(text, { span, block: 0, lexicon });
    const items = sentence?.items ?? [];
    const open = items.findIndex((item) => item.text === "(");
    expect(findAlias(text, items, open)?.long ?? null).toBe(long);
  });
});
