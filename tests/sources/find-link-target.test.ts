import { describe, expect, it } from "vitest";
import { findLinkTarget } from "../../lib/sources/find-link-target";
import type { Organisation } from "../../lib/sources/organisation";
import { smallTable } from "./small-table";

const [kabar] = smallTable.organisations() as [Organisation];

describe("findLinkTarget", () => {
  it.each([
    ["https://www.kabarkita.example/berita/1", null, "organisation"],
    ["https://kabarutara.example/berita/1", null, "house"],
    ["https://nada.example/tag/kabar-kita", "nada.example", "publisher"],
    ["https://tag.nada.example/kabar-kita", "www.nada.example", "publisher"],
    ["https://nada.example/tag/kabar-kita", "lain.example", "elsewhere"],
    ["https://kabarkіta.example/", null, "elsewhere"],
    ["https://kabarkita.example/1", "kabarkita.example", "organisation"],
  ])("%s on %s leads to %s", (href, publisherHost, where) => {
    const target = findLinkTarget(smallTable, { href, organisation: kabar, publisherHost });
    expect(target?.where).toBe(where);
  });

  it("shows the host of a look-alike as browsers write it", () => {
    const link = { href: "https://kabarkіta.example/", organisation: kabar, publisherHost: null };
    expect(findLinkTarget(smallTable, link)?.host).toMatch(/^xn--/u);
  });

  it.each(["javascript:alert(1)", "mailto:redaksi@kabarkita.example", "tag/kabar", ""])(
    "is null for %s",
    (href) => {
      const link = { href, organisation: kabar, publisherHost: null };
      expect(findLinkTarget(smallTable, link)).toBeNull();
    },
  );
});
