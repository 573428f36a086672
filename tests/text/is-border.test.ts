import { expect, it } from "vitest";
import { textData } from "../../lib/data/text";
import { isBorder, toBorderWords } from "../../lib/text/is-border";

const words = toBorderWords(textData("id"));

it.each([
  ["Ia pulang. |Dia pergi.", true],
  ["oleh dr. |Sinta", false],
  ["rumah No. |4", false],
  ["Jawabannya no. |Ia pergi", true],
  ["W.S. |Rendra", false],
  ["W.S. |Dia pergi", true],
  ["vitamin C. |Dosisnya", true],
  ["“Ada apa?” |tanya mereka", false],
  ["1. |Siapkan KTP", false],
  ["RW. 02. |Mereka", true],
])("isBorder at | in %j is %s", (marked, expected) => {
  const start = marked.indexOf("|");
  expect(isBorder(marked.replace("|", ""), start, words)).toBe(expected);
});
