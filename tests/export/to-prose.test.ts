import { describe, expect, it } from "vitest";
import { interfaceWords } from "../../lib/data/interface";
import { toText } from "../../lib/export/to-text";
import type { Digest } from "../../lib/types";
import { createWording } from "../../lib/wording/create-wording";
import { exampleDigest } from "../example-digest";
import { bareDigest, digestWith } from "./citations";

const wording = createWording(interfaceWords.id ?? {}, "id");
const linesOf = (digest: Digest) => toText(digest, wording).split("\n");

/** The example digest with other facts about its second summary's bullet. */
function withBullet(bullet: Partial<Digest["summaries"][number]["bullets"][number]>): Digest {
  const [, summary] = exampleDigest.summaries;
  if (!summary) throw new Error("The example digest has two summaries.");
  const bullets = summary.bullets.map((whole) => ({ ...whole, ...bullet }));
  return { ...exampleDigest, summaries: [{ ...summary, bullets }] };
}

describe("a bullet", () => {
  it.each([
    { bullet: { text: "Waktu turun." }, line: "• Waktu turun. (menurut Wirana → Antara)" },
    { bullet: { text: "Kata Wirana, waktu turun." }, line: "• Kata Wirana, waktu turun." },
    { bullet: { text: "Waktu turun.", attributions: [7] }, line: "• Waktu turun." },
    {
      bullet: { text: "Ia datang.", attributions: [], antecedent: "Wirana" },
      line: "• Ia datang. (yang dimaksud: Wirana)",
    },
    {
      bullet: {
        text: "Ia pergi.",
        attributions: [],
        support: { verdict: "not-found" as const, spans: [], missing: [] },
      },
      line: "• Ia pergi. (tidak ditemukan dukungan di teks yang terbaca)",
    },
  ])("$line", ({ bullet, line }) => {
    expect(linesOf(withBullet(bullet))).toContain(line);
  });
});

it("says what was not read and who is credited for the whole text", () => {
  const credits = [{ name: "Antara", organization: "antara" }];
  const lines = linesOf({ ...exampleDigest, credits, notes: ["Baru halaman 1 dari 2."] });
  expect(lines).toContain("Baru halaman 1 dari 2.");
  expect(lines).toContain("Kredit untuk seluruh artikel: Antara");
});

it("says a role once where it is the name", () => {
  const sources = exampleDigest.sources.map((source) => ({ ...source, role: source.name }));
  expect(linesOf({ ...exampleDigest, sources })).toContain("orang");
});

it("marks only direct quotes as quotes", () => {
  const attributions = exampleDigest.attributions.map((one) => ({
    ...one,
    kind: "mixed" as const,
  }));
  expect(linesOf({ ...exampleDigest, attributions })).toContain(
    "• Waktu tempuh turun menjadi 25 menit (Wirana → Antara)",
  );
});

it("leaves out what is not known", () => {
  const digest = { ...bareDigest, summaries: [], sources: [] };
  expect(toText(digest, wording)).toBe("Feri [baru] *diuji*\n");
});

it("keeps the reader's own folders out", () => {
  const digest = digestWith({ url: "file:///home/ani/feri.html", canonicalUrl: null });
  expect(toText(digest, wording)).not.toContain("ani");
});
