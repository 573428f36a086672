import { beforeAll, describe, expect, it } from "vitest";
import { matchQuote } from "../../lib/annotate/text-quote-selector";
import { openLink, toBlockWriter, writeText } from "../../lib/article/block-writer";
import { findStories } from "../../lib/article/find-stories";
import { toBlock, type PageTree } from "../../lib/article/page-tree";
import { readText } from "../../lib/article/read-text";
import { digestArticle, holdBullets } from "../../lib/digest";
import { EXPORT_FORMATS } from "../../lib/export/formats";
import { toBullets } from "../../lib/models/to-bullets";
import { trimArticle } from "../../lib/models/trim-article";
import type { OrganisationTable } from "../../lib/sources/organisation";
import { fold } from "../../lib/text/fold";
import { splitParagraphs } from "../../lib/text/split-paragraphs";
import { splitWords } from "../../lib/text/split-words";
import type { Digest } from "../../lib/types";
import { organisations, wordingFor } from "../../scripts/digest/digest-tools";

/** A text doubled twice may take as much longer, 2.6 each time (SECURITY.md, R15); squared work 16. */
const DOUBLINGS = 2;
const MAX_RATIO = 2.6 ** DOUBLINGS;
const RUNS = 4;
const LONG = 1_000_000;
/** A digest of a megabyte takes long to make three times over; its slope shows earlier. */
const DIGEST_LONG = 120_000;
/** Of larger pages a part is read (lib/article/pick-tree.ts). */
const MOST_ELEMENTS = 30_000;
/** Shorter than this the clock tells nothing: such work is linear enough. */
const FLOOR_MS = 4;

const PARAGRAPH =
  "“Pasar ikan ini dibuka lagi,” kata Wali Kota Rina Hartati, Selasa. Menurut kantor berita " +
  "Antara, ada 42 kios di Jl. Mawar No. 4. Pedagang Budi mengatakan sewanya turun 10 persen.\n\n";
const toText = (length: number) => PARAGRAPH.repeat(Math.ceil(length / PARAGRAPH.length));

let table: OrganisationTable;
beforeAll(async () => {
  table = await organisations();
});

function digest(text: string): Digest {
  const article = readText({ text, title: "Pasar ikan dibuka lagi", language: "id" });
  const sayNote = () => "note";
  return digestArticle(article, { bulletCount: 3, organisations: table, tagger: null, sayNote });
}

const LINE = "Pasar ikan ini dibuka lagi pada Selasa pagi ";
const NO_TREE: PageTree = {
  ...{ elements: [], texts: [], nodes: [], names: [], parents: [], lasts: [] },
  ...{ marks: [], marked: new Map(), withRole: [], blocks: [], chars: 0, depth: 0, nested: 0 },
};

/** One paragraph of a page with a line break and a link before each of its lines. */
function writeLines(count: number): number {
  const writer = toBlockWriter({ ...NO_TREE, blocks: [] });
  for (let index = 0; index < count; index += 1) {
    writer.breaks = 1;
    openLink(writer, 0);
    writeText(writer, LINE, { index, isBlank: false });
  }
  return writer.links.length;
}

/** A page of so many articles of four paragraphs, each in an element of its own. */
function toArticlesPage(count: number): PageTree {
  const names = Array.from({ length: count }, () => ["article", "h1", "p", "p", "p", "p"]).flat();
  const parents = names.map((name, index) => (name === "article" ? -1 : index - (index % 6)));
  const lasts = names.map((name, index) => (name === "article" ? index + 5 : index));
  const blocks = names.flatMap((name, index) =>
    name === "article" ? [] : [toBlock({ index, text: PARAGRAPH, pieces: [], links: [] })],
  );
  return { ...NO_TREE, names, parents, lasts, blocks };
}

/** The least time on the processor, in ms. */
function toBestMs(run: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage();
    run();
    return process.cpuUsage(start).user / 1_000;
  });
  return Math.max(FLOOR_MS, Math.min(...times));
}

function expectLinear(work: (text: string) => () => unknown, length: number): void {
  const [part, whole] = [work(toText(length / 2 ** DOUBLINGS)), work(toText(length))];
  part();
  expect(toBestMs(whole) / toBestMs(part)).toBeLessThan(MAX_RATIO);
}

// Other work on the machine may stretch one measure; squared work would fail every time.
describe("time grows with the text and no faster", { retry: 2 }, () => {
  it.each<[string, (text: string) => unknown]>([
    ["splitting paragraphs", splitParagraphs],
    ["folding", fold],
    [
      "finding a quotation",
      (text) => matchQuote(text, { exact: "sewanya", prefix: "", suffix: "." }),
    ],
    ["reading a model's lines", (text) => toBullets(`- ${text.replaceAll("\n\n", "\n- ")}`, 7)],
    ["cutting for a model", (text) => trimArticle({ title: text, text, language: "id" }, 9_000)],
  ])("%s, up to a million characters", (_, work) => {
    expectLinear((text) => () => work(text), LONG);
  });

  // So many words fill the heap, which costs more than they do: as many are kept on both sides.
  it("splitting words, of one text and of as much in parts", () => {
    const [whole, part] = [toText(LONG), toText(LONG / 4)];
    const apart = toBestMs(() => [1, 2, 3, 4].map(() => splitWords(part)));
    expect(toBestMs(() => splitWords(whole)) / apart).toBeLessThan(MAX_RATIO / 4);
  });

  it("a page's lines and links within one paragraph", () => {
    expectLinear((text) => () => writeLines(text.length / LINE.length), LONG);
  });

  it("a page's stories, of as many elements as are ever read", () => {
    expectLinear((text) => {
      const tree = toArticlesPage(text.length / 60);
      return () => findStories(tree);
    }, MOST_ELEMENTS * 10);
  });

  it("a digest: sentences, attribution, sources, summary and checks", () => {
    expectLinear((text) => () => digest(text), DIGEST_LONG);
  }, 120_000);

  it("holding a summary against the article", () => {
    const lines = ["Pasar ikan dibuka lagi.", "Sewa kios turun 10 persen.", "Ada 45 kios."];
    expectLinear((text) => {
      const made = digest(text);
      return () => holdBullets(lines, made);
    }, DIGEST_LONG);
  }, 120_000);

  it("every export", () => {
    const wording = wordingFor("id");
    expectLinear((text) => {
      const made = digest(text);
      return () => EXPORT_FORMATS.map(({ write }) => write(made, wording));
    }, DIGEST_LONG / 4);
  }, 120_000);
});
