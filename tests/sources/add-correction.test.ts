import { describe, expect, it } from "vitest";
import { addCorrection } from "../../lib/sources/add-correction";
import { readReaderSources } from "../../lib/sources/corrections";

const NONE = { corrections: [], ownSources: [] };
const AT = "2026-11-23T03:00:00.000Z";

describe("addCorrection", () => {
  it("keeps that a name is not the organisation it was taken for", () => {
    const made = addCorrection(NONE, { about: "name", name: "Tempo", organisation: "tempo" }, AT);
    expect(made.corrections).toEqual([
      { about: "name", name: "Tempo", organisation: null, madeAt: AT },
    ]);
  });

  it("keeps other facts of a known organisation", () => {
    const word = { about: "facts", name: "Antara", organisation: "antara" } as const;
    const made = addCorrection(NONE, { ...word, kind: null, control: "private" }, AT);
    expect(made.corrections).toMatchObject([{ organisation: "antara", control: "private" }]);
  });

  it("makes an unknown name a source of the reader's own, once", () => {
    const word = { about: "facts", name: "Warta Desa", organisation: null, control: null } as const;
    const once = addCorrection(NONE, { ...word, kind: "newspaper" }, AT);
    const twice = addCorrection(once, { ...word, kind: "magazine" }, AT);
    expect(twice.ownSources).toMatchObject([{ id: "own-warta-desa", kind: "magazine" }]);
  });

  it("gives only what can be read back", () => {
    const word = { about: "facts", name: "Warta Desa", organisation: null, control: null } as const;
    const made = addCorrection(NONE, { ...word, kind: "newspaper" }, AT);
    expect(readReaderSources(JSON.parse(JSON.stringify(made)))).toEqual(made);
  });
});
