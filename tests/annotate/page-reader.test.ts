// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { describeMark } from "../../lib/annotate/describe-marks";
import { createPageReader, type PageReader } from "../../lib/annotate/page-reader";
import { readingData } from "../../lib/data/reading";

const LINES = [
  "Jembatan gantung di Desa Rawit dibuka untuk warga pada Sabtu pagi setelah enam bulan dibangun.",
  "“Jalan ke pasar kini jauh lebih dekat,” kata Kepala Desa Ani Sari kepada warga yang datang.",
  "Sebelumnya warga harus memutar sejauh sebelas kilometer untuk sampai ke kota kecamatan itu.",
];
const QUOTE = "Jalan ke pasar kini jauh lebih dekat";
/** The page's rest, after which changes are looked at; reading takes no time on the tests' clock. */
const REST_MS = 400;

/** jsdom has no highlights. */
class SetOfRanges extends Set<Range> {
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

const registry = new Map<string, Highlight>();
const options = {
  isVisible: () => true,
  registry,
  pause: async () => {},
  onEvent: () => {},
  onClose: () => {},
};
let reader: PageReader;
let text: string;

const marked = (kind: string) =>
  [...(registry.get(`ringkas-${kind}`) ?? [])].map((range) => range.toString());

const rest = () => vi.advanceTimersByTimeAsync(REST_MS);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["performance", "setTimeout", "clearTimeout"] });
  vi.stubGlobal("Highlight", SetOfRanges);
  Element.prototype.scrollIntoView = () => {};
  document.body.innerHTML = `<article><h1>Jembatan Desa Rawit Dibuka</h1>${LINES.map(
    (line) => `<p>${line}</p>`,
  ).join("")}</article>`;
  reader = createPageReader(document, options);
  const answer = await reader.read(readingData);
  text = answer?.kind === "article" ? answer.article.text : "";
});

afterEach(() => {
  reader.close();
  registry.clear();
  vi.useRealTimers();
});

const mark = (kind: "content" | "jump", words: string) => {
  const start = text.indexOf(words);
  return describeMark(text, kind, { start, end: start + words.length });
};

describe("a mark", () => {
  it("stands on its words, and goes when the reader lets go of the page", () => {
    expect(reader.mark([mark("content", QUOTE)])).toBe(1);
    expect(marked("content")).toEqual([QUOTE]);
    reader.close();
    expect(registry.size).toBe(0);
  });

  it("comes back when the page draws its words anew", async () => {
    reader.mark([mark("content", QUOTE)]);
    const article = document.querySelector("article");
    article?.replaceWith(article.cloneNode(true));
    expect(marked("content")).toEqual([""]);
    await rest();
    expect(marked("content")).toEqual([QUOTE]);
  });

  it("comes back when the page shows its words again later", async () => {
    reader.mark([mark("content", QUOTE)]);
    const article = document.querySelector("article");
    const later = article?.cloneNode(true);
    article?.remove();
    await rest();
    expect(marked("content")).toEqual([]);
    if (later) document.body.append(later);
    await rest();
    expect(marked("content")).toEqual([QUOTE]);
  });
});

describe("a jump", () => {
  it("marks every one of the words asked for and tells how many it found", () => {
    const marks = [mark("jump", "enam bulan"), mark("jump", "sebelas kilometer")];
    expect(reader.jump(marks)).toBe(2);
    expect(marked("jump")).toEqual(["enam bulan", "sebelas kilometer"]);
  });

  it("does not take words that the page no longer has for found", () => {
    const gone = mark("jump", "sebelas kilometer");
    document.querySelector("p:last-of-type")?.remove();
    expect(reader.jump([mark("jump", "enam bulan"), gone])).toBe(1);
    expect(reader.jump([gone])).toBe(0);
    expect(marked("jump")).toEqual([]);
  });
});

describe("words that the page put others in place of", () => {
  const told: string[] = [];
  const replaceWords = () => {
    for (const paragraph of document.querySelectorAll("p"))
      paragraph.innerHTML = "Pasar terapung di muara kini buka sejak pukul empat pagi setiap hari.";
  };
  beforeEach(async () => {
    told.length = 0;
    reader.close();
    const onEvent = ({ kind }: { kind: string }) => void told.push(kind);
    reader = createPageReader(document, { ...options, onEvent });
    await reader.read(readingData);
  });

  it("are told of once the page rests", async () => {
    replaceWords();
    await rest();
    expect(told).toEqual(["page-changed"]);
  });

  it("are told of when marks are asked for before that", () => {
    replaceWords();
    expect(reader.mark([mark("content", QUOTE)])).toBe(0);
    expect(told).toEqual(["page-changed"]);
  });
});

describe("another page", () => {
  const url = "https://kabar.example/desa/jembatan?page=2";
  const other = new DOMParser().parseFromString(
    `<article><h1>Jembatan</h1>${"<p>Warga lama menunggu jembatan itu dibuka oleh kepala desa.</p>".repeat(4)}</article>`,
    "text/html",
  );

  it("is read by its own address, and the open page's marks stay", () => {
    reader.mark([mark("content", QUOTE)]);
    const answer = reader.readOther(other, url);
    expect(answer).toMatchObject({ kind: "article", article: { url } });
    expect(JSON.stringify(answer)).not.toContain(QUOTE);
    expect(marked("content")).toEqual([QUOTE]);
  });

  it("is not read before the open one was: then the words are missing", () => {
    const fresh = createPageReader(document, options);
    expect(fresh.readOther(other, url)).toBeNull();
    fresh.close();
  });
});
