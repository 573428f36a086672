import { describe, expect, it } from "vitest";
import { findNames, indexNames } from "../../lib/sources/find-names";
import { splitNameWords } from "../../lib/sources/split-name-words";
import { smallTable } from "./small-table";

const index = indexNames(smallTable);

function findWritten(text: string, language: string): string[] {
  const words = splitNameWords(text);
  return findNames(index, { words, language }).map(({ first, last, owners }) => {
    const written = text.slice(words[first]?.start, words[last]?.end);
    return `${written}: ${owners.map(({ organisation }) => organisation.id).join(" ")}`;
  });
}

describe("indexNames", () => {
  it("keeps nothing of a text's other words, however many texts it is asked about", () => {
    const own = indexNames(smallTable);
    const find = (text: string) => findNames(own, { words: splitNameWords(text), language: "id" });
    find("Kabar Kita");
    const { size } = own.branches;
    for (let at = 0; at < 100; at += 1) find(`kata-kata${at} lain${at}`);
    expect(own.branches.size).toBe(size);
  });
});

describe("findNames", () => {
  it.each([
    ["Kabar Kita Utara", ["Kabar Kita Utara: kabar-utara"]],
    ["Kabar Kita Selatan", ["Kabar Kita: kabar"]],
    ["KABAR KITA", ["KABAR KITA: kabar"]],
    ["Kabar-Kita", ["Kabar-Kita: kabar"]],
    ["kabar kita", []],
    ["Kabar, Kita", []],
    ["Kabarkita.example", ["Kabarkita.example: kabar"]],
    ["Kabarkita example", []],
    ["PSX", ["PSX: ps-id ps-my"]],
    ["Psx", []],
    ["UN", []],
    ["Berita Sore", []],
  ])("%s", (text, found) => {
    expect(findWritten(text, "id")).toEqual(found);
  });

  it("finds a name of one language in that language", () => {
    expect(findWritten("UN", "en")).toEqual(["UN: un"]);
  });
});
