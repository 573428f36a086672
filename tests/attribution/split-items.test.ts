import { expect, it } from "vitest";
import { toLexicon } from "../../lib/attribution/lexicon";
import { splitItems } from "../../lib/attribution/split-items";
import { attributionData } from "../../lib/data/attribution";

const lexicon = toLexicon(attributionData("id"));

it.each([
  ["Ia pulang. Dia pergi.", ["Ia pulang.", "Dia pergi."]],
  ["Kata dr. Sinta Dewi kemarin.", ["Kata dr. Sinta Dewi kemarin."]],
  ["Saham Kelas A. Saham itu murah.", ["Saham Kelas A.", "Saham itu murah."]],
  ["“Ya. Kami siap,” kata Budi. “Besok.”", ["“Ya. Kami siap,” kata Budi.", "“Besok.”"]],
  ["Dikutip darikabarNusa kemarin", ["Dikutip darikabarNusa kemarin"]],
])("splitItems(%j) has the sentences %j", (text, sentences) => {
  const span = { start: 0, end: text.length };
  const found = splitItems(text, { span, block: 0, lexicon }).map(({ items }) =>
    text.slice(items[0]?.start ?? 0, items.at(-1)?.end ?? 0),
  );
  expect(found).toEqual(sentences);
});

it("parts a word from a link that lost its space", () => {
  const text = "Dikutip darikabarNusa";
  const [sentence] = splitItems(text, { span: { start: 0, end: text.length }, block: 0, lexicon });
  expect(sentence?.items.map((item) => item.text)).toEqual(["Dikutip", "dari", "kabarNusa"]);
});
