import { describe, expect, it } from "vitest";
import { isSameHouse } from "../../lib/sources/is-same-house";
import { smallTable } from "./small-table";

describe("isSameHouse", () => {
  it.each([
    ["kabar", "kabar-utara", true],
    ["kabar", "kabar", true],
    ["kabar", "nada", false],
    ["nada", "silent", false],
    ["nada", "nada", true],
  ])("%s and %s: %s", (one, other, expected) => {
    const [first, second] = [smallTable.byId(one), smallTable.byId(other)];
    expect(first && second && isSameHouse(first, second)).toBe(expected);
  });
});
