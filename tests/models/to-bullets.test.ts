import fc from "fast-check";
import { MOST_GROWTH, toGrowth } from "../count-work";
import { describe, expect, it } from "vitest";
import { toBullets } from "../../lib/models/to-bullets";

describe("toBullets", () => {
  it.each([
    ["- Satu.\n- Dua.", ["Satu.", "Dua."]],
    ["* Satu.\n• Dua.\n1. Tiga.\n2) Empat.", ["Satu.", "Dua.", "Tiga.", "Empat."]],
    ["**1.** Satu.\n**2.** Dua.", ["Satu.", "Dua."]],
    ["•Satu.\n•Dua.", ["Satu.", "Dua."]],
    ["– Satu.\n– Dua.", ["Satu.", "Dua."]],
    ["- Satu\n  dan lagi.\n- Dua.\n  - Tiga.", ["Satu dan lagi.", "Dua.", "Tiga."]],
    ["Berikut poinnya:\n\n- Satu.\n- Dua.\n\nSemoga membantu!", ["Satu.", "Dua."]],
    ["Berikut poinnya:\nSatu.\nDua.", ["Satu.", "Dua."]],
    ["## Ringkasan\nSatu **kuat** dan `kode`.", ["Ringkasan", "Satu kuat dan kode."]],
    ["- Satu.\n- Satu.\n- Dua.", ["Satu.", "Dua."]],
    ["1.250 warga mengungsi.", ["1.250 warga mengungsi."]],
    ["[Jakarta] Hujan turun.", ["[Jakarta] Hujan turun."]],
    ["Suhu 5 < 6 derajat.", ["Suhu 5 < 6 derajat."]],
    ['["Satu.", "Dua \\"kutip\\"."]', ["Satu.", 'Dua "kutip".']],
    ['{"bullets": ["Satu.", "Dua."]}', ["Satu.", "Dua."]],
    ['```json\n["Satu.", "Dua."]\n```', ["Satu.", "Dua."]],
    ['["Satu.", "Du', ["Satu."]],
    ["<think>\n- pikir\n- pikir lagi\n</think>\n- Satu.\n- Dua.", ["Satu.", "Dua."]],
    ["- Satu.\n- Dua.\n<think>belum selesai", ["Satu.", "Dua."]],
    ["- Lihat [di sini](https://x.example/a?k=1).\n- Dua.", ["Lihat di sini.", "Dua."]],
    [
      "- Lihat https://x.example/a?k=1 sekarang.\n- www.x.example/y dua",
      ["Lihat sekarang.", "dua"],
    ],
    ["- ![piksel](https://x.example/p.gif) Satu.\n- Dua.", ["Satu.", "Dua."]],
    ["- <a href='https://x.example'>Satu</a>.\n- <script>x</script>Dua.", ["Satu.", "x Dua."]],
    ["- Sa\u202Etu\u200B.\n- Du\u00ADa\u{E0041}.", ["Satu.", "Dua."]],
    ["- One.\u0000\u001B[31m\n- Two.", ["One. [31m", "Two."]],
    ["", []],
    ["- \n- \n---\n***", []],
    ["<think>tanpa akhir", []],
    ["[]", []],
    ["{}", []],
  ])("%j → %j", (written, bullets) => {
    expect(toBullets(written, 7)).toEqual(bullets);
  });

  it("keeps no more than was asked", () => {
    expect(toBullets("- a\n- b\n- c", 2)).toEqual(["a", "b"]);
  });

  it("cuts a line that is no bullet any more between words", () => {
    const [bullet] = toBullets("kata ".repeat(500), 3);
    expect(bullet).toMatch(/^(kata )+kata…$/);
    expect(bullet?.length).toBeLessThanOrEqual(401);
  });

  it("is plain text whatever was written", () => {
    const part = fc.constantFrom(
      "<",
      ">",
      "[",
      "](",
      ")",
      "https://",
      "x",
      " ",
      "\n",
      "- ",
      '"',
      "\\",
      "!",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string()), { maxLength: 60 }), (parts) => {
        for (const bullet of toBullets(parts.join(""), 7)) {
          expect(bullet).not.toMatch(/<\/?[a-z!]|https?:\/\/|[\n\u202E]/i);
          expect(bullet.trim()).toBe(bullet);
        }
      }),
    );
  });

  it.each(["![", "[](", "a.", "<think>", '"\\', "- ", "```", "www."])(
    "takes time in proportion to the text, of many %j",
    (piece) => {
      const toRun = (repeats: number) => {
        const text = piece.repeat(repeats);
        return () => toBullets(text, 7);
      };
      expect(toGrowth(toRun, [1_000, 4_000])).toBeLessThan(MOST_GROWTH);
      toRun(260_000)();
    },
  );
});
