import { describe, expect, it } from "vitest";
import { readReaderSources } from "../../lib/sources/corrections";

const madeAt = "2026-11-23T08:00:00.000Z";
const OWN = {
  id: "own-warta-desa",
  name: "Warta Desa Kami",
  kind: "online-outlet" as const,
  country: "ID",
  names: [],
  domains: ["wartadesa.example"],
  madeAt,
};

describe("readReaderSources", () => {
  it("gives back what was exported", () => {
    const kept = { corrections: [], ownSources: [OWN] };
    expect(readReaderSources(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  it.each([
    ["nothing", null],
    ["a list", []],
    ["a source without a kind", { corrections: [], ownSources: [{ ...OWN, kind: "blog" }] }],
    ["a host with a path", { corrections: [], ownSources: [{ ...OWN, domains: ["a.id/x"] }] }],
    ["a date that is none", { corrections: [], ownSources: [{ ...OWN, madeAt: "today" }] }],
  ])("is null for %s", (_, value) => {
    expect(readReaderSources(value)).toBeNull();
  });
});
