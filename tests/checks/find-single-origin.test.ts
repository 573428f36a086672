import { expect, it } from "vitest";
import { findSingleOrigin } from "../../lib/checks/find-single-origin";
import { toAttribution, toParts, toSource } from "./to-parts";

const text = "Ani berkata a satu. Budi berkata b dua. Ani berkata c tiga. Menurut KCNA.";
const sources = ["Ani", "Budi", "KCNA"].map((name) => toSource(text, { name }));
const via = ["KCNA"];

it.each([
  ["three statements of one source", ["Ani", "Ani", "Ani"], [], "Ani"],
  ["two speakers carried by one agency", ["Ani", "Budi", "Ani"], via, "KCNA"],
  ["two speakers", ["Ani", "Budi", "Ani"], [], null],
  ["two statements", ["Ani", "Ani"], [], null],
])("%s", (_, speakers, carriers, name) => {
  const contents = ["a satu", "b dua", "c tiga"];
  const attributions = speakers.map((source, index) =>
    toAttribution(text, contents[index] ?? "", { source, via: carriers }),
  );
  const params = findSingleOrigin(toParts(text, { sources, attributions }))[0]?.params ?? null;
  expect(params).toEqual(name === null ? null : { count: 3, source: name });
});
