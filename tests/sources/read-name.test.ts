import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NAME_NEEDS, type OrganisationName } from "../../lib/sources/organisation";
import { readName, toNameEntry } from "../../lib/sources/read-name";

const PLAIN: OrganisationName = { text: "", language: null, needs: "nothing", isGeneric: false };

describe("readName", () => {
  it.each<[string, Partial<OrganisationName>]>([
    ["Reuters", { text: "Reuters" }],
    ["Tempo?", { text: "Tempo", needs: "capital" }],
    ["AP??", { text: "AP", needs: "cue" }],
    ["RT???", { text: "RT", needs: "medium-cue" }],
    ["The Post????", { text: "The Post", needs: "never" }],
    ["en:UN", { text: "UN", language: "en" }],
    ["Kemlu~", { text: "Kemlu", isGeneric: true }],
    ["id:Kemlu~?", { text: "Kemlu", language: "id", isGeneric: true, needs: "capital" }],
    ["E! News", { text: "E! News" }],
    ["Sumber: Warta", { text: "Sumber: Warta" }],
  ])("%s", (entry, name) => {
    expect(readName(entry)).toEqual({ ...PLAIN, ...name });
  });

  it("reads back what toNameEntry writes", () => {
    const names = fc.record({
      text: fc.constantFrom("Reuters", "Warta Kota", "2GB", "E! News"),
      language: fc.constantFrom(null, "id", "en"),
      needs: fc.constantFrom(...NAME_NEEDS),
      isGeneric: fc.boolean(),
    });
    fc.assert(
      fc.property(names, (name) => {
        expect(readName(toNameEntry(name))).toEqual(name);
      }),
    );
  });
});
