import { MOST_GROWTH, toGrowth } from "../count-work";
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

/** Repeats of the paragraph that are counted, and of a million characters, that must only end. */
const COUNTED = [250, 1_000] as const;
const MILLION = 5_500;
/** Copying the text before each of them takes a minute, and without it they take a moment. */
const MANY_LINES = 50_000;
/** A digest of so much takes a second. */
const DIGEST_COUNTED = [60, 240] as const;
const DIGEST_LONG = 650;

const PARAGRAPH =
  "“Pasar ikan ini dibuka lagi,” kata Wali Kota Rina Hartati, Selasa. Menurut kantor berita " +
  "Antara, ada 42 kios di Jl. Mawar No. 4. Pedagang Budi mengatakan sewanya turun 10 persen.\n\n";

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

type ToRun = (repeats: number) => () => unknown;

const onText =
  (work: (text: string) => unknown): ToRun =>
  (repeats) => {
    const text = PARAGRAPH.repeat(repeats);
    return () => work(text);
  };

/** Steps of a pattern are not counted: squared ones would not end at `long` repeats. */
function expectLinear(
  toRun: ToRun,
  counted: readonly [number, number] = COUNTED,
  long = MILLION,
): void {
  expect(toGrowth(toRun, counted)).toBeLessThan(MOST_GROWTH);
  toRun(long)();
}

describe("work grows with the text and no faster", () => {
  it.each<[string, (text: string) => unknown]>([
    ["splitting paragraphs", splitParagraphs],
    ["splitting words", splitWords],
    ["folding", fold],
    [
      "finding a quotation",
      (text) => matchQuote(text, { exact: "sewanya", prefix: "", suffix: "." }),
    ],
    ["reading a model's lines", (text) => toBullets(`- ${text.replaceAll("\n\n", "\n- ")}`, 7)],
    ["cutting for a model", (text) => trimArticle({ title: text, text, language: "id" }, 9_000)],
  ])("%s, up to a million characters", (_, work) => {
    expectLinear(onText(work));
  });

  it("a page's lines and links within one paragraph", () => {
    expectLinear((lines) => () => writeLines(lines), COUNTED, MANY_LINES);
  });

  it("a page's stories, of as many elements as are ever read", () => {
    expectLinear((articles) => {
      const tree = toArticlesPage(articles);
      return () => findStories(tree);
    });
  });

  it("a digest: sentences, attribution, sources, summary and checks", () => {
    expectLinear(onText(digest), DIGEST_COUNTED, DIGEST_LONG);
  });

  it("holding a summary against the article", () => {
    const lines = ["Pasar ikan dibuka lagi.", "Sewa kios turun 10 persen.", "Ada 45 kios."];
    const toRun: ToRun = (repeats) => {
      const made = digest(PARAGRAPH.repeat(repeats));
      return () => holdBullets(lines, made);
    };
    expectLinear(toRun, DIGEST_COUNTED, DIGEST_LONG);
  });

  it("every export", () => {
    const wording = wordingFor("id");
    const toRun: ToRun = (repeats) => {
      const made = digest(PARAGRAPH.repeat(repeats));
      return () => EXPORT_FORMATS.map(({ write }) => write(made, wording));
    };
    expectLinear(toRun, DIGEST_COUNTED, DIGEST_LONG);
  });
});
