import { expect, it } from "vitest";
import { pickInterfaceLanguage } from "../../lib/wording/pick-interface-language";

it.each([
  ["auto", ["id-ID", "en"], "id"],
  ["auto", ["en-GB", "id"], "en"],
  ["auto", ["fr", "en"], "en"],
  ["auto", ["fr"], "id"],
  ["en", ["id"], "en"],
  ["xx", ["en"], "en"],
  ["auto", [], "id"],
])("picks for choice %s and browser %j the language %s", (choice, browser, expected) => {
  expect(pickInterfaceLanguage(choice, browser, ["en", "id"], "id")).toBe(expected);
});
