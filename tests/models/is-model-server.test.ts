import { expect, it } from "vitest";
import { isModelServer } from "../../lib/models/is-model-server";

const SETTING = { address: "https://model.example/v1", model: "kecil", key: "" };

it.each([
  ["https://model.example/*", true],
  ["https://model.example/berita", true],
  ["https://berita.example/*", false],
  ["about:blank", false],
  ["no address", false],
])("%s is the model's: %s", (address, expected) => {
  expect(isModelServer(address, SETTING)).toBe(expected);
});

it("knows no server while none is named", () => {
  expect(isModelServer("https://model.example/", { ...SETTING, address: "" })).toBe(false);
});
