import { expect, it } from "vitest";
import { findHeadlineAttribution } from "../../lib/checks/find-headline-attribution";
import { toAttribution, toParts, toSource } from "./to-parts";

const claim = "Menteri Budi menerima suap lima miliar dari pengusaha kapal";
const text = `KCNA menyebut ${claim}. Sidang digelar besok.`;
const plain = `${claim}. KCNA menyebut ${claim}.`;
const hedged = "Bupati Rudi diduga menerima suap proyek jembatan. Sidang digelar besok.";

it.each([
  ["Menteri Budi Menerima Suap Lima Miliar", text, "attribution", "KCNA", ""],
  ["KCNA Sebut Menteri Budi Menerima Suap Lima Miliar", text, null, null, null],
  ["Menteri Budi Diduga Menerima Suap Lima Miliar", text, null, null, null],
  ["Menteri Budi Menerima Suap Lima Miliar?", text, null, null, null],
  ["Sidang Digelar Besok", text, null, null, null],
  ["Menteri Budi Menerima Suap Lima Miliar", plain, null, null, null],
  ["Bupati Rudi Menerima Suap Proyek Jembatan", hedged, "hedge", "", "diduga"],
])("%s | %s", (title, words, variant, source, hedge) => {
  const sources = [toSource(words, { name: "KCNA", kind: "news-agency" })];
  const at = words.lastIndexOf(claim);
  const content = { start: at, end: at + claim.length };
  const attributions = at < 0 ? [] : [toAttribution(words, claim, { source: "KCNA", content })];
  const found = findHeadlineAttribution(toParts(words, { sources, attributions }, title));
  expect(found[0]?.params ?? null).toEqual(variant === null ? null : { variant, source, hedge });
});
