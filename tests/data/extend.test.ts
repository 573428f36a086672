import { expect, it } from "vitest";
import { extendData, isExtension } from "../../lib/data/extend";

const neighbour = {
  reference: "a",
  verbs: ["kata", "ujar"],
  bodies: { outlet: ["koran"], document: ["surat"] },
};
const extension = {
  extends: "id",
  reference: "b",
  add: { verbs: ["cakap"], bodies: { outlet: ["akhbar"] } },
  drop: { verbs: ["ujar"], bodies: { outlet: ["koran"] } },
};

it("adds words and drops words, sorted, at any depth", () => {
  expect(extendData(neighbour, extension)).toEqual({
    reference: "b",
    verbs: ["cakap", "kata"],
    bodies: { outlet: ["akhbar"], document: ["surat"] },
  });
});

it("leaves the neighbour as it was", () => {
  extendData(neighbour, extension);
  expect(neighbour.verbs).toEqual(["kata", "ujar"]);
});

it("is told by what it extends", () => {
  expect([neighbour, extension].map(isExtension)).toEqual([false, true]);
});
