import { describe, expect, it } from "vitest";
import { linkSources } from "../../lib/sources/link-sources";
import type { Source } from "../../lib/types";

const source: Source = {
  id: "s1",
  name: "Reuters",
  role: null,
  kind: "news-agency",
  organization: "reuters",
  mentions: [{ start: 10, end: 17 }],
  links: [],
};
const ownerOf = (href: string) => (href.includes("reuters.com") ? "reuters" : null);
const at = (start: number, href: string) => ({ span: { start, end: start + 7 }, href });

describe("linkSources", () => {
  it.each([
    ["a link on the name", [at(10, "https://a.example/tag/reuters")], 1],
    ["a link elsewhere to its own host", [at(90, "https://www.reuters.com/world/1")], 1],
    ["the same address twice", [at(10, "https://a.example/1"), at(12, "https://a.example/1")], 1],
    ["a link beside the name to another host", [at(30, "https://a.example/1")], 0],
    ["no link", [], 0],
  ])("counts %s", (_, links, count) => {
    expect(linkSources([source], links, ownerOf)[0]?.links).toHaveLength(count);
  });

  it("asks no host for a source that is no known organisation", () => {
    const unknown = { ...source, organization: null, mentions: [] };
    const links = [at(90, "https://nobody.example/1")];
    expect(linkSources([unknown], links, () => null)[0]?.links).toEqual([]);
  });
});
