import { describe, expect, it } from "vitest";
import { matchQuote } from "../../lib/annotate/text-quote-selector";
import { interfaceWords } from "../../lib/data/interface";
import { toAnnotations } from "../../lib/export/to-annotations";
import type { Digest, SummaryOrigin } from "../../lib/types";
import { createWording } from "../../lib/wording/create-wording";
import { exampleDigest } from "../example-digest";
import { bareDigest, digestWith } from "./citations";

const wording = createWording(interfaceWords.id ?? {}, "id");
const write = (digest: Digest) => JSON.parse(toAnnotations(digest, wording));
const software = { type: "Software", name: "Ringkas" };

it("writes a collection with one page", () => {
  expect(write(exampleDigest)).toMatchObject({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    type: "AnnotationCollection",
    total: 2,
    first: { type: "AnnotationPage", startIndex: 0, items: [{}, {}] },
  });
});

it("identifies whose words an attribution holds", () => {
  expect(write(exampleDigest).first.items[0]).toEqual({
    id: "urn:x-ringkas:https%3A%2F%2Fberita.example%2Fferi:attribution:1",
    type: "Annotation",
    motivation: "identifying",
    creator: software,
    body: [
      {
        type: "TextualBody",
        purpose: "identifying",
        value: "Wirana",
        format: "text/plain",
        language: "id",
      },
      {
        type: "TextualBody",
        purpose: "describing",
        value: "Kepala dinas · orang · Kutipan langsung · Wirana → Antara",
        format: "text/plain",
        language: "id",
      },
    ],
    target: {
      source: "https://berita.example/feri",
      selector: [
        expect.objectContaining({ exact: "Waktu tempuh turun menjadi 25 menit" }),
        { type: "TextPositionSelector", start: 36, end: 71 },
      ],
    },
  });
});

describe("a bullet", () => {
  const withSummary = (origin: SummaryOrigin, verdict: "supported" | "partly" | "not-found") => {
    const spans = [exampleDigest.attributions[0]?.content ?? { start: 0, end: 1 }];
    const support = { verdict, spans, missing: [] };
    const bullet = { text: "Feri diuji.", support, attributions: [], antecedent: null };
    const summary = { origin, host: null, label: null, notice: null, bullets: [bullet] };
    return write({ ...exampleDigest, attributions: [], summaries: [summary] }).first.items;
  };

  it.each([
    { origin: "publisher", creator: { type: "Organization", name: "Berita Contoh" } },
    { origin: "extractive", creator: software },
    { origin: "device-model", creator: { type: "Software", name: "device-model" } },
  ] as const)("describes its sentences and says who wrote it: $origin", ({ origin, creator }) => {
    expect(withSummary(origin, "supported")).toMatchObject([
      { motivation: "describing", body: { value: "Feri diuji.", creator }, target: [{}] },
    ]);
  });

  it.each(["partly", "not-found"] as const)("is left out when it is %s", (verdict) => {
    expect(withSummary("publisher", verdict)).toEqual([]);
  });
});

it("targets a name where the article has no address", () => {
  const digest = digestWith({ url: null, canonicalUrl: null });
  expect(write(digest).first.items[0].target.source).toBe("urn:x-ringkas:feri-baru-diuji");
});

it("gives every annotation an id of its own and words that are found again", () => {
  const { items } = write(exampleDigest).first;
  expect(new Set(items.map(({ id }: { id: string }) => id)).size).toBe(items.length);
  for (const { selector } of items.flatMap(({ target }: { target: object }) => target))
    expect(matchQuote(exampleDigest.article.text, selector[0])).not.toBeNull();
});

it("is an empty collection where nobody is cited", () => {
  expect(write({ ...bareDigest, summaries: [] })).toMatchObject({ total: 0, first: { items: [] } });
});
