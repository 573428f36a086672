import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTextFragments } from "../../lib/export/create-text-fragments";
import type { Span } from "../../lib/types";

const text =
  "Menurut Budi, “Ya, tentu saja.” Itu saja.\n\n" +
  "“Ya, tentu saja.” kata Ani di rumah.\n\n" +
  "Harga-harga naik 5% (rata-rata) & turun lagi, kata Ani.";

const spanOf = (words: string, place = text): Span => {
  const start = place.indexOf(words);
  return { start, end: start + words.length };
};

const write = (words: string, elsewhere: string[] = []) =>
  createTextFragments(text, elsewhere)(spanOf(words));

describe("a text fragment", () => {
  it.each([
    {
      words: "“Ya, tentu saja.” Itu saja.",
      fragment: "%E2%80%9CYa%2C%20tentu%20saja.%E2%80%9D%20Itu%20saja.",
    },
    {
      words: "Ya, tentu saja.",
      fragment: "Menurut%20Budi%2C%20%E2%80%9C-,Ya%2C%20tentu%20saja.,-%E2%80%9D%20Itu%20saja.",
    },
    { words: "Itu saja.", fragment: "%E2%80%9CYa%2C%20tentu%20saja.%E2%80%9D-,Itu%20saja." },
    {
      words: "Harga-harga naik 5% (rata-rata) & turun",
      fragment: "Harga%2Dharga%20naik%205%25%20%28rata%2Drata%29%20%26%20turun",
    },
    {
      words: "saja.” Itu saja.\n\n“Ya, tentu",
      fragment: "saja.%E2%80%9D%20Itu%20saja.,%E2%80%9CYa%2C%20tentu",
    },
  ])("leads to: $words", ({ words, fragment }) => {
    expect(write(words)).toBe(`:~:text=${fragment}`);
  });

  it("gets context where the headline has the same words", () => {
    const words = "Harga-harga naik 5% (rata-rata)";
    expect(write(words)).not.toContain("-,");
    expect(write(words, [`${words}, kata Ani`])).toContain(",-%26%20turun%20lagi%2C");
  });

  it.each(["”", " ", ""])("is null for words without letters: %j", (words) => {
    expect(write(words)).toBeNull();
  });

  it("is null where nothing tells two places apart", () => {
    const same = "Ya.\n\nYa.";
    expect(createTextFragments(same, [])(spanOf("Ya.", same))).toBeNull();
  });

  it("is null for half a character", () => {
    const broken = "Kata Ani \uD83D begitu saja kemarin sore";
    expect(createTextFragments(broken, [])({ start: 0, end: broken.length })).toBeNull();
  });
});

/** Where a browser would find the fragment, reading it as the specification says. */
function findFragment(place: string, fragment: string): string | null {
  const fold = (words: string) => words.replace(/\s+/g, " ").toLowerCase();
  const parts = fragment.slice(":~:text=".length).split(",");
  const read = (part: string | undefined) => fold(decodeURIComponent(part ?? ""));
  const prefix = parts[0]?.endsWith("-") ? read(parts.shift()?.slice(0, -1)) : "";
  const suffix = parts.at(-1)?.startsWith("-") ? read(parts.pop()?.slice(1)) : "";
  const [start = "", end] = parts.map(read);
  const text = fold(place);
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
    if (!text.slice(0, at).trimEnd().endsWith(prefix)) continue;
    const stop = end === undefined ? at : text.indexOf(end, at + start.length);
    const over = stop + (end ?? start).length;
    if (stop >= 0 && text.slice(over).trimStart().startsWith(suffix)) return text.slice(at, over);
  }
  return null;
}

describe("every text fragment", () => {
  const word = fc.constantFrom("ya", "tidak,", "“Ani”", "rata-rata", "25%", "Über", "長い", "kata");
  const paragraph = fc.array(word, { minLength: 1, maxLength: 90 }).map((words) => words.join(" "));
  const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 4 });

  it("is found at words like its own, and keeps to the characters of an address", () => {
    fc.assert(
      fc.property(paragraphs, fc.nat(), fc.nat(), (blocks, from, count) => {
        const place = blocks.join("\n\n");
        const words = [...place.matchAll(/\S+/g)];
        const first = from % words.length;
        const last = Math.min(words.length - 1, first + (count % 100));
        const span = {
          start: words[first]?.index ?? 0,
          end: (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0),
        };
        const fragment = createTextFragments(place, [])(span);
        if (fragment === null) return;
        expect(fragment).toMatch(/^:~:text=[A-Za-z0-9.%,-]+$/);
        const wanted = place.slice(span.start, span.end).replace(/\s+/g, " ").toLowerCase();
        expect(findFragment(place, fragment)).toBe(wanted);
      }),
      { numRuns: 300 },
    );
  });
});
