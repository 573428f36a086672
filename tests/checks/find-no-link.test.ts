import { expect, it } from "vitest";
import { findNoLink } from "../../lib/checks/find-no-link";
import type { DigestParts } from "../../lib/checks/digest-parts";
import { toParts, toSource } from "./to-parts";

const text = "Menurut Reuters, harga naik.";
const agency = toSource(text, { name: "Reuters", kind: "news-agency", organization: "reuters" });

function find(given: Partial<DigestParts>, url: string | null = "https://contoh.id/a") {
  const parts = toParts(text, { sources: [agency], ...given });
  return findNoLink({ ...parts, article: { ...parts.article, url } });
}

it("names an agency that is cited without a link", () => {
  expect(find({})[0]).toMatchObject({ spans: agency.mentions, params: { names: "Reuters" } });
});

it("finds nothing where a link goes to the agency", () => {
  const sources = [{ ...agency, links: ["https://www.reuters.com/a"] }];
  const isLinkTo = (id: string, href: string) => href.includes(id);
  expect(find({ sources, isLinkTo })).toEqual([]);
});

it("takes a link to elsewhere for none", () => {
  const sources = [{ ...agency, links: ["https://contoh.id/tag/reuters"] }];
  expect(find({ sources })).toHaveLength(1);
});

it("finds nothing in plain text, of a person, or of the publisher itself", () => {
  expect(find({}, null)).toEqual([]);
  expect(find({ sources: [toSource(text, { name: "Ani" })] })).toEqual([]);
  expect(find({ outletId: "reuters" })).toEqual([]);
});
