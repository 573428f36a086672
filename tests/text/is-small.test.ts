import { expect, it } from "vitest";
import { isSmall } from "../../lib/text/is-small";

it.each([
  ["kata", true],
  ["Kata", false],
  ["katanya.", false],
  ["kafé", false],
  ["10", false],
])("%s is small letters alone: %s", (word, isIt) => {
  expect(isSmall(word)).toBe(isIt);
});
