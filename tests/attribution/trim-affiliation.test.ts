import { expect, it } from "vitest";
import type { NameForm, Names } from "../../lib/attribution/collect-names";
import { trimAffiliation } from "../../lib/attribution/trim-affiliation";

/** Names of an article that writes these forms. */
function toNames(forms: readonly string[]): Names {
  const entries = forms.map((text, first) => {
    const words = text.toLowerCase().split(" ");
    const form: NameForm = { text, words, role: [], printedRole: null, first, count: 1 };
    return [words.join(" "), form] as const;
  });
  const empty = { byWord: new Map(), subjects: [], inner: new Set<string>(), aliases: new Map() };
  return { ...empty, forms: new Map(entries) };
}

it.each([
  ["Arema Budi Santoso", ["Arema", "Budi"], "Budi Santoso"],
  ["Arema Budi Santoso", ["Arema"], "Arema Budi Santoso"],
  ["Susi Puji Hartati", ["Susi"], "Susi Puji Hartati"],
  ["Produk Arema Budi Santoso", ["Arema", "Budi"], "Budi Santoso"],
  ["PDI-Sejahtera Budi Santoso", [], "Budi Santoso"],
  ["Reuters Budi Santoso", [], "Budi Santoso"],
  ["Arema Budi", ["Arema", "Budi"], "Arema Budi"],
])("%s beside %j", (name, forms, own) => {
  const isKnownBody = (part: string) => part === "Reuters";
  expect(trimAffiliation(name, { names: toNames(forms), isKnownBody })).toBe(own);
});
