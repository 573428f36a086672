import { readFileSync } from "node:fs";
import fc from "fast-check";
import { MOST_GROWTH, toGrowth } from "../count-work";
import { describe, expect, it } from "vitest";
import { loadOrganisations, nameContexts } from "../../lib/data/organisations";
import { createOrganisationFinder } from "../../lib/sources/create-finder";
import { toLookAlikes } from "./look-alikes";
import { smallTable } from "./small-table";

const table = await loadOrganisations();
const finder = createOrganisationFinder(table, nameContexts());
const small = createOrganisationFinder(smallTable, nameContexts());

/** The sentences of a file, with the organisations that each names. */
function readSentences(file: string) {
  return readFileSync(new URL(file, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [language = "", text = "", named = ""] = line.split(" | ");
      return { language, text, ids: named === "-" ? [] : [...new Set(named.split(", "))].sort() };
    });
}

/** Written before the rules. */
const SENTENCES = readSentences("named-sentences.txt");
/** Written after them, before they were run on it: 105 of 112 were right at first. */
const HELD_OUT = readSentences("held-out-sentences.txt");

/** The share of the sentences that must be right. */
const MIN_RIGHT = 0.97;

function findIds(text: string, language: string): string[] {
  return [...new Set(finder.find(text, language).map((mention) => mention.id))].sort();
}

describe("the organisations that sentences name", () => {
  it.each([
    ["written before the rules", SENTENCES],
    ["held out from them", HELD_OUT],
  ])("are right in 97 of 100 sentences %s", (_, sentences) => {
    const wrong = sentences.filter(
      ({ text, language, ids }) => findIds(text, language).join() !== ids.join(),
    );
    const told = wrong.map(({ text, language }) => `${text} → ${findIds(text, language)}`);
    expect(wrong.length / sentences.length, told.join("\n")).toBeLessThan(1 - MIN_RIGHT);
  });

  it("count at least 300 sentences, 60 of them naming none", () => {
    expect(SENTENCES.length).toBeGreaterThanOrEqual(300);
    expect(SENTENCES.filter(({ ids }) => ids.length === 0).length).toBeGreaterThanOrEqual(60);
  });
});

describe("names in an invented table", () => {
  it.each([
    ["id", "Kata Kabar Kita, hujan turun.", ["kabar"]],
    ["id", "Kabar kita baik.", []],
    ["id", "Menurut Kabar Kita Utara, jalan putus.", ["kabar-utara"]],
    ["id", "Dikutip dari KABARKITA.example.", ["kabar"]],
    ["id", "Nada bicaranya tinggi.", []],
    ["id", "Dilansir Nada, ia mundur.", ["nada"]],
    ["id", "Ia menulis untuk Nada sejak lama.", ["nada"]],
    ["id", "Ia menemui Nada Suryani.", []],
    ["id", "Ia hadir di Gedung Nada.", []],
    ["id", "Ujar Ketua Sari Nada, jalan putus. Kata Nada, hujan turun.", []],
    ["id", "Ujar Ketua Sari Nada, jalan putus. Dilansir Nada, hujan turun.", ["nada"]],
    ["id", "Kepada Nada ia bicara. Kata Nada, hujan turun.", ["nada", "nada"]],
    ["id", "KBN itu dingin.", []],
    ["id", "Kantor Berita Negeri (KBN) berdiri.", ["kbn", "kbn"]],
    ["id", "Kata PSX, suara naik.", []],
    ["id", "Di Malaysia, kata PSX, suara naik.", ["ps-my"]],
    ["id", "Pusat Survei Indonesia merilis data. Menurut PSX, suara naik.", ["ps-id", "ps-id"]],
    ["id", "Kementerian Penerangan membantah.", ["kempen"]],
    ["id", "Kementerian Penerangan Malaysia membantah.", []],
    ["id", "Rusia marah. Kementerian Penerangan membantah.", []],
    ["id", "Kempen membantah.", ["kempen"]],
    ["id", "Peserta UN bertambah.", []],
    ["en", "The UN said so.", ["un"]],
    ["id", "Dilansir Berita Sore, ia mundur.", []],
    ["fr", "Selon Kabar Kita, il pleut.", ["kabar"]],
    ["id", "Kabar\n\nKita", []],
    ["id", "", []],
  ])("%s: %s", (language, text, ids) => {
    expect(small.find(text, language).map((mention) => mention.id)).toEqual(ids);
  });

  it("give spans that cut the name out of the text", () => {
    const text = "“Kabar Kita” menulis, lalu Nada menulis.";
    const found = small.find(text, "id").map(({ span }) => text.slice(span.start, span.end));
    expect(found).toEqual(["Kabar Kita", "Nada"]);
  });
});

describe("look-alikes of real names", () => {
  const REAL = (
    "Reuters|Kompas.com|Tempo.co|Al Jazeera|CNN Indonesia|Antara|Tribunnews|Associated Press|" +
    "The Guardian|BBC News|Xinhua|KCNA|Sputnik|TASS|RIA Novosti|Anadolu Agency|Kyodo News|" +
    "Yonhap News|Agence France-Presse|Republika|Media Indonesia|Metro TV|Bloomberg|Voice of " +
    "America|Deutsche Welle|France 24|Suara.com|Okezone|Kontan.co.id|Bisnis Indonesia|BMKG|" +
    "Bank Indonesia|Komnas HAM|Polda Metro Jaya|Kementerian Kesehatan|The New York Times|" +
    "Pikiran Rakyat|Jawa Pos"
  ).split("|");
  const forged = REAL.flatMap(toLookAlikes);

  it("number at least 200", () => {
    expect(new Set(forged).size).toBeGreaterThanOrEqual(200);
  });

  it.each(
    forged.map((name) => [
      name.replace(/\P{ASCII}/gu, (c) => `\\u${c.codePointAt(0)?.toString(16)}`),
      name,
    ]),
  )("%s is nobody", (_, name) => {
    const text = `Seperti dilansir ${name}, menurut kantor berita ${name}, jalan itu ditutup.`;
    expect(finder.find(text, "id")).toEqual([]);
    expect(finder.match(name)).toBeNull();
  });
});

describe("the finder", () => {
  const names = table
    .organisations()
    .slice(0, 400)
    .map(({ name }) => name);
  const pieces = fc.array(
    fc.oneof(fc.constantFrom(...names, " ", ". ", ", ", "(", ")", "\n\n"), fc.string()),
  );

  it("gives ordered spans in bounds, none over another", () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join(" ");
        let end = 0;
        for (const { span } of finder.find(text, "id")) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 60 },
    );
  });

  it("reads a text in linear time, a megabyte too", () => {
    const toRun = (repeats: number) => {
      const text = "Seperti dilansir Antara, menurut Kementerian Luar Negeri, hujan turun. ".repeat(
        repeats,
      );
      return () => finder.find(text, "id");
    };
    expect(toGrowth(toRun, [200, 800])).toBeLessThan(MOST_GROWTH);
    expect(toRun(15_000)()).toHaveLength(30_000);
  });
});
