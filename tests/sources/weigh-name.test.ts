import { describe, expect, it } from "vitest";
import { nameContexts } from "../../lib/data/organisations";
import { findNames, indexNames } from "../../lib/sources/find-names";
import { NO_NAME_WORDS, toNameWords } from "../../lib/sources/name-context";
import { splitNameWords } from "../../lib/sources/split-name-words";
import { weighName } from "../../lib/sources/weigh-name";
import { smallTable } from "./small-table";

const index = indexNames(smallTable);
const context = nameContexts().find(({ code }) => code === "id");
const lists = context ? toNameWords(context, new Set(["ID", "RU"])) : NO_NAME_WORDS;

function weigh(text: string): string[] {
  const words = splitNameWords(text);
  return findNames(index, { words, language: "id" }).flatMap((found) =>
    found.owners.map((owner) => weighName({ words, lists }, found, owner)),
  );
}

describe("weighName", () => {
  it.each([
    ["Kabar Kita ramai.", ["named"]],
    ["Kabar Kita Tahun Baru", ["not-named"]],
    ["Kata Kabar Kita Senin (1/1)", ["named"]],
    ["Kabar Kita Rusia menulis", ["not-named"]],
    ["Gedung Kabar Kita", ["not-named"]],
    ["KBN itu jauh.", ["open"]],
    ["Dilansir KBN, ia mundur.", ["named"]],
    ["Nada tinggi.", ["not-named"]],
    ["Ia membaca Nada tadi.", ["named"]],
    ["Kempen Rusia membantah.", ["not-named"]],
  ])("%s", (text, weights) => {
    expect(weigh(text)).toEqual(weights);
  });
});
