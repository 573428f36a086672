import { describe, expect, it } from "vitest";
import { cutSignature } from "../../lib/article/cut-signature";
import { toBlock, type Block } from "../../lib/article/page-tree";

const AGENCIES = ["antara", "reuters"];

function toLine(text: string): Block {
  const pieces = [{ start: 0, end: text.length, nodeIndex: 0, offset: 0 }];
  return toBlock({ index: 0, text, pieces, links: [] });
}

function cut(last: string) {
  const { blocks, signature } = cutSignature(["Jembatan itu dibuka.", last].map(toLine), AGENCIES);
  return { texts: blocks.map(({ text }) => text), signature, blocks };
}

describe("cutSignature", () => {
  it.each([
    ["Warga senang. (mdk/yan)", "Warga senang.", "(mdk/yan)"],
    ["Jembatan di Desa Elo (mdk/yan)", "Jembatan di Desa Elo", "(mdk/yan)"],
    ["Warga senang. [rnd]", "Warga senang.", "[rnd]"],
    ["Warga senang. (H-2)", "Warga senang.", "(H-2)"],
    ["Warga senang. (Antara)", "Warga senang.", "(Antara)"],
    ["“Kami senang.” (AP/Reuters)", "“Kami senang.”", "(AP/Reuters)"],
  ])("cuts the end of %s", (last, text, signature) => {
    const found = cut(last);
    expect(found.texts.at(-1)).toBe(text);
    expect(found.signature).toBe(signature);
    expect(found.blocks.at(-1)?.pieces.at(-1)?.end).toBe(text.length);
  });

  it.each([
    ["ANI SARI"],
    ["(Antara)"],
    ["ANTARA"],
    ["Reuters/Antara"],
    ["ANI SARI | ANTARA"],
    ["ANTARA, REUTERS | ANI SARI"],
  ])("drops the line %s", (last) => {
    expect(cut(last)).toMatchObject({ texts: ["Jembatan itu dibuka."], signature: last });
  });

  it.each([
    ["Ia bekerja di badan dunia itu (WHO)"],
    ["Warga senang (kata mereka)."],
    ["Warga senang. (Laporan lengkap menyusul besok pagi, kata kepala desa itu kepada Ani.)"],
    ["RINGKASAN"],
    ["Antara lain warga"],
    ["ANTARA | RINGKASAN"],
  ])("keeps %s", (last) => {
    expect(cut(last).texts.at(-1)).toBe(last);
  });

  it("leaves a story of one line whole", () => {
    expect(cutSignature([toLine("ANI SARI")], AGENCIES).signature).toBeNull();
  });
});
