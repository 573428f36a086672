import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toSlug } from "../../lib/sources/to-slug";

describe("toSlug", () => {
  it.each([
    ["The New York Times", "the-new-york-times"],
    ["Kompas.com", "kompas-com"],
    ["People's Daily", "peoples-daily"],
    ["Yeni Şafak", "yeni-safak"],
    ["Anadolu Ajansı", "anadolu-ajansi"],
    ["L’Équipe", "lequipe"],
    ["+972 Magazine", "972-magazine"],
    ["!", ""],
  ])("%s", (name, slug) => {
    expect(toSlug(name)).toBe(slug);
  });

  it("leaves a slug as it is", () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(toSlug(toSlug(name))).toBe(toSlug(name));
      }),
    );
  });
});
