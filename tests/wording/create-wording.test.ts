import { describe, expect, it } from "vitest";
import { createWording } from "../../lib/wording/create-wording";

const words = {
  plain: "Baca halaman ini",
  filled: "halaman {read} dari {total}",
  counted: { one: "{count} source", other: "{count} sources" },
};

describe("createWording", () => {
  const wording = createWording(words, "en");

  it.each([
    ["plain", {}, "Baca halaman ini"],
    ["filled", { read: 1, total: 3 }, "halaman 1 dari 3"],
    ["filled", { read: 1 }, "halaman 1 dari {total}"],
    ["counted", { count: 1 }, "1 source"],
    ["counted", { count: 1200 }, "1,200 sources"],
    ["no such key", {}, "no such key"],
    ["toString", {}, "toString"],
  ])("says %s with %o as “%s”", (key, params, said) => {
    expect(wording.say(key, params)).toBe(said);
  });

  it("finds null for a key without words", () => {
    expect(wording.find("no such key")).toBeNull();
  });

  it.each([
    ["2025-10-28T00:12:00+07:00", "short", "28 Okt 2025"],
    ["2025-10-27T23:30:00-05:00", "short", "27 Okt 2025"],
    ["2025-10-28T09:12:00+07:00", "long", "Selasa, 28 Oktober 2025 pukul 09.12"],
    ["2025-10-28", "long", "Selasa, 28 Oktober 2025"],
    ["kemarin", "short", null],
  ] as const)("keeps the printed day of %s (%s)", (iso, style, said) => {
    expect(createWording({}, "id").date(iso, style)).toBe(said);
  });

  it("names countries and languages, and leaves an unknown code as it is", () => {
    const indonesian = createWording({}, "id");
    expect(indonesian.country("KP")).toBe("Korea Utara");
    expect(indonesian.languageName("ms")).toBe("Melayu");
    expect(indonesian.country("no country")).toBe("no country");
  });
});
