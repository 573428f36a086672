import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { isList } from "../../lib/article/is-list";
import { isProse } from "../../lib/article/pick-core";
import { readBlocks } from "../../lib/article/read-blocks";

const url = "https://kabar.example/desa";
const link = (at: number) =>
  `<li><a href="/${at}">Jembatan desa nomor ${at} dibuka hari ini</a></li>`;
const links = Array.from({ length: 5 }, (_, at) => link(at)).join("");
const lead = "<p>Sebuah jembatan baru dibuka di desa itu pada pagi hari oleh kepala desa.</p>";

function read(body: string, isDeclared = false, address = url): boolean {
  const tree = readBlocks(new JSDOM(`<body>${body}</body>`).window.document);
  return isList(tree, { blocks: tree.blocks.filter(isProse), url: address, isDeclared });
}

describe("isList", () => {
  it.each([
    ["links alone", links],
    ["links around one teaser", `${links}${lead}`],
    [
      "links and lines without a sentence",
      `${links}${"<p>Desa | Jumat, 24 Juli 2026 15.07</p>".repeat(9)}`,
    ],
    ["a feed", `<rss><channel><item>${lead}</item></channel></rss>`],
  ])("refuses %s", (_, body) => {
    expect(read(body)).toBe(true);
  });

  it.each([
    ["a story", lead],
    ["a story with a word to machines in RDF", `<rdf:rdf><a>Kabar</a></rdf:rdf>${lead}`],
    ["a story with links below", `${lead.repeat(8)}${links}`],
  ])("reads %s", (_, body) => {
    expect(read(body)).toBe(false);
  });

  it("believes a page that declares an article, but not a site's root", () => {
    expect(read(`${links}${lead}`, true)).toBe(false);
    expect(read(`${links}${lead}`, true, "https://kabar.example/")).toBe(true);
  });
});
