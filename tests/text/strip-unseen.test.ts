import { expect, it } from "vitest";
import { stripUnseen } from "../../lib/text/strip-unseen";

it.each([
  ["\u202eyrraL\u202c", "yrraL"],
  ["Reu\u200bters\u2066\u2069", "Reuters"],
  ["a\u{e0041}b", "ab"],
  ["رويترز", "رويترز"],
])("of %j leaves %j", (label, left) => {
  expect(stripUnseen(label)).toBe(left);
});
