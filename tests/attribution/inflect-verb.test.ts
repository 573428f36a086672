import { expect, it } from "vitest";
import { toActiveStem, toVerbForms } from "../../lib/attribution/inflect-verb";
import { attributionData } from "../../lib/data/attribution";

const { affixes } = attributionData("id");

it.each([
  ["kata", "mengata"],
  ["sampai", "menyampai"],
  ["tutur", "menutur"],
  ["papar", "memapar"],
  ["beber", "membeber"],
  ["jelas", "menjelas"],
  ["ungkap", "mengungkap"],
  ["lapor", "melapor"],
  ["nyata", "menyata"],
  ["warta", "mewarta"],
])("toActiveStem(%j) is %j", (stem, form) => expect(toActiveStem(stem, affixes)).toBe(form));

it("forms all voices of a class, and the forms that hold their speaker", () => {
  const speech = {
    complement: "content" as const,
    stems: [],
    active: ["kan"],
    passive: ["kan"],
    after: [""],
  };
  expect(toVerbForms("ungkap", speech, affixes)).toEqual({
    before: ["mengungkapkan"],
    after: ["ungkap"],
    passive: ["diungkapkan"],
    alone: ["ungkapnya", "diungkapkannya"],
  });
});
