import { expect, it } from "vitest";
import { pickEnds } from "../../lib/export/pick-ends";

const counted = (count: number, word = "kata") =>
  Array.from({ length: count }, (_, index) => `${word}${index + 1}`).join(" ");

it.each([
  { words: "satu dua", start: "satu dua", end: null },
  { words: "  satu dua ", start: "satu dua", end: null },
  { words: "satu dua\n\ntiga empat", start: "satu dua", end: "tiga empat" },
  { words: "satu\n\ntengah\n\nakhir", start: "satu", end: "akhir" },
  {
    words: counted(60),
    start: "kata1 kata2 kata3 kata4 kata5",
    end: "kata56 kata57 kata58 kata59 kata60",
  },
  { words: "長".repeat(400), start: "長".repeat(400), end: null },
])("$words", ({ words, start, end }) => {
  expect(pickEnds(words)).toEqual({ start, end });
});

it("takes more last words where fewer also stand earlier", () => {
  const refrain = "dan kami pulang ke rumah.";
  const words = `Mula-mula ${counted(30)} ${refrain} ${counted(30)} Lalu ${refrain}`;
  expect(pickEnds(words)?.end).toBe(`Lalu ${refrain}`);
});

it("is null where the range would always stop short", () => {
  expect(pickEnds("Kata Ani.\n\nYa.\n\nYa.")).toBeNull();
});
