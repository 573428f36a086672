import { expect, it } from "vitest";
import { findCredits } from "../../lib/attribution/find-credits";
import { attributionData } from "../../lib/data/attribution";
import { agencies, toParagraphs } from "./show-attributions";

const outlet = { name: "Harian Kita", domain: null };

it.each([
  ["Harga beras naik. (Antara)", ["Antara"]],
  ["Harga beras naik.\n[Reuters]", ["Reuters"]],
  ["Harga beras naik.\n(AFP/Reuters)", ["AFP", "Reuters"]],
  ["Harga beras naik.\nSumber: Kabar Nusa", ["Kabar Nusa"]],
  ["Harga beras naik. Dikutip dari Antara. [rin]", ["Antara"]],
  ["Harga beras naik.\nArtikel ini telah tayang di Kabar Nusa.", ["Kabar Nusa"]],
  ["Harga beras naik.\nReuters", ["Reuters"]],
  ["Harga beras naik.\nAFP | Reuters", ["AFP", "Reuters"]],
  ["Harga beras naik.\nReuters dan Beras", []],
  ["Harga beras naik.\nBeras", []],
  ["Harga beras naik. (rin)", []],
  ["Harga beras naik. (rin/bud)", []],
  ["Harga beras naik. (end)", []],
  ["Harga beras naik dua persen (2024)", []],
  ["Harga beras naik. (Harian Kita)", []],
  ["Sumber masalahnya adalah hujan", []],
])("findCredits(%j) is %j", (text, credits) => {
  const article = { text, paragraphs: toParagraphs(text), outlet, credits: [] };
  expect(findCredits(article, attributionData("id"), agencies)).toEqual(credits);
});

it.each([
  [["Antara"], ["Antara"]],
  [["kabarnusa.example"], ["kabarnusa.example"]],
  [["Ani Sari", "Harian Kita"], []],
])("of what the page credits, %j, keeps the media: %j", (given, credits) => {
  const text = "Harga beras naik.";
  const article = { text, paragraphs: toParagraphs(text), outlet, credits: given };
  expect(findCredits(article, attributionData("id"), agencies)).toEqual(credits);
});
