import { describe, expect, it } from "vitest";
import { EXPORT_FORMATS } from "../../lib/export/formats";
import { toQuoteWithSource } from "../../lib/export/to-quote-with-source";
import { toReferences } from "../../lib/export/to-references";
import { wordingFor } from "../../scripts/digest/digest-tools";
import { readCitations } from "../export/citations";
import { toHostileDigest } from "../hostile/payloads/to-hostile-digest";
import { writtenPayloads } from "../hostile/payloads/written-payloads.mjs";

/** Words that would begin a record, a field, a heading or a link where they are not held in. */
const INJECTIONS = [
  "x\r\nER  - \r\nTY  - NEWS\r\nTI  - forged",
  "x\u2028ER  - \u0085TY  - NEWS",
  "x},\n  url = {https://evil.example/}\n}\n@article{forged,\n  title = {x",
  "\\}\n@article{forged, title={x}}",
  "x} and {y",
  'x",\n@string{forged = "x"}',
  "x\n\n# forged\n\n```\ncode\n```\n> forged",
  "![x](https://evil.example/pixel.png)",
  "](javascript:alert(1)) [x](data:text/html,x)",
  "<script>alert(1)</script><img src=x onerror=alert(1)>",
  "<https://evil.example/>",
  "| a | b |\n| --- | --- |\n| c | d |",
  "[x]: https://evil.example/\n[^1]: x",
  "--> <!-- x",
  "=1+1\n@SUM(A1)\t+cmd|' /C calc'!A0",
];
const all = [...INJECTIONS, ...writtenPayloads.filter(({ length }) => length < 5_000)];
const wording = wordingFor("en");

function write(id: string, payload: string) {
  const digest = toHostileDigest(payload);
  digest.article.url = "https://berita.example/feri";
  const format = EXPORT_FORMATS.find((one) => one.id === id);
  return { digest, written: format?.write(digest, wording) ?? "" };
}

describe.each(all.map((payload) => [payload.slice(0, 40), payload]))(
  "%j in every field",
  (_, p) => {
    it("is one record a reference in RIS, each of whose lines is a field", () => {
      const { digest, written } = write("ris", p);
      const lines = written.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/).filter(Boolean);
      for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
      for (const tag of ["TY", "ER"])
        expect(lines.filter((line) => line.startsWith(`${tag}  - `))).toHaveLength(
          toReferences(digest).length,
        );
    });

    it("is one entry a reference in BibTeX", () => {
      const { digest, written } = write("bibtex", p);
      const references = toReferences(digest);
      expect(written.match(/^@/gm)).toHaveLength(references.length);
      const read = readCitations(written, "@bibtex/text");
      expect(read).toHaveLength(references.length);
      for (const { url } of read) expect(url).toMatch(/^https:\/\/berita\.example\/feri(?:#|$)/);
    });

    it("makes no heading, fence, picture, link or element in Markdown", () => {
      const { written } = write("markdown", p);
      const bare = written.replace(/\\[^\n]/g, "");
      const [headings, plain] = [bare, write("markdown", "x").written].map((text) =>
        text.match(/^#{1,6} /gm),
      );
      expect(headings).toEqual(plain);
      expect(bare).not.toMatch(/```|~~~|!\[|<[a-z!/]/i);
      expect(bare).not.toMatch(/^\[[^\]]*\]:/m);
      for (const [, address] of bare.matchAll(/\]\(([^)]*)\)/g))
        expect(address).toMatch(/^https:\/\/berita\.example\/feri(?:#|$)/);
    });

    it("leaves JSON, annotations and CSL-JSON whole", () => {
      for (const id of ["json", "annotations", "csl-json"])
        expect(typeof JSON.parse(write(id, p).written)).toBe("object");
    });
  },
);

it("names a page whose title turns the print around without doing so", () => {
  const page = { title: "Feri\u202e baru\n\n# x", url: "https://berita.example/feri" };
  expect(toQuoteWithSource(" Satu. ", page)).toBe(
    "“Satu.”\n— Feri baru # x, https://berita.example/feri",
  );
});
