import { describe, expect, it } from "vitest";
import { toLexicon } from "../../lib/attribution/lexicon";
import { readTagged } from "../../lib/attribution/read-tagged";
import { splitItems } from "../../lib/attribution/split-items";
import { attributionData } from "../../lib/data/attribution";

const lexicon = toLexicon(attributionData("en"));

function read(source: string) {
  const text = `${source} said the bridge was safe.`;
  const [sentence] = splitItems(text, { span: { start: 0, end: text.length }, block: 0, lexicon });
  const span = { start: 0, end: source.length };
  const mention = readTagged(span, sentence?.items ?? [], lexicon);
  const toText = (part: typeof span | null | undefined) =>
    part ? text.slice(part.start, part.end) : null;
  return { form: mention?.form, name: toText(mention?.name), role: toText(mention?.role) };
}

describe("readTagged", () => {
  it.each([
    ["Lena Ortiz", "Lena Ortiz", null],
    ["Harbour reporter Lena Ortiz", "Lena Ortiz", "Harbour reporter"],
    ["Norway's Prime Minister Lena Ortiz", "Lena Ortiz", "Norway's Prime Minister"],
    ["the city’s top lawyer in 2020, Lena Ortiz,", "Lena Ortiz", "city’s top lawyer"],
    ["A protester, engineer Lena Ortiz, 60, from York, North Tyneside,", "Lena Ortiz", "protester"],
    ["Lena Ortiz, director, Harbour Securities", "Lena Ortiz", "director"],
    ["Lena Ortiz, the deputy head of the harbour, who", "Lena Ortiz", "deputy head of the harbour"],
    ["Lena Ortiz, of York", "Lena Ortiz", null],
    ["Norway’s Defense Ministry", "Norway’s Defense Ministry", null],
    ["the Ministry of Public Works", "Ministry of Public Works", null],
  ])("reads the name in %j", (source, name, role) => {
    expect(read(source)).toEqual({ form: "name", name, role });
  });

  it.each([
    ["The Norwegian army", "Norwegian army"],
    ["Ortiz’s office in the city", "Ortiz’s office"],
    ["Harbour officials", "Harbour officials"],
  ])("takes no name out of %j", (source, name) => {
    expect(read(source)).toEqual({ form: "unnamed", name, role: null });
  });

  it.each(["the patient", "he"])("leaves %j to what stands before it", (source) => {
    expect(["description", "pronoun"]).toContain(read(source).form);
  });
});
