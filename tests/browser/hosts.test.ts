import { describe, expect, it } from "vitest";
import { isPrivateSite } from "../../lib/browser/is-private-site";
import { toHostName } from "../../lib/browser/to-host-name";

describe("toHostName", () => {
  it.each([
    ["bank.example", "bank.example"],
    [" https://www.Bank.example/login?x=1 ", "www.bank.example"],
    ["localhost", "localhost"],
    ["bänk.example", "xn--bnk-qla.example"],
    ["", null],
    ["dua kata", null],
    ["https://user@bank.example", null],
    ["1.2.3.4", null],
    ["javascript:alert(1)", null],
  ])("reads “%s” as %s", (text, host) => {
    expect(toHostName(text)).toBe(host);
  });
});

describe("isPrivateSite", () => {
  it.each([
    ["https://bank.example/", true],
    ["https://www.bank.example/a", true],
    ["https://otherbank.example/", false],
    ["https://bank.example.evil.example/", false],
    ["about:blank", false],
  ])("says of %s: %s", (url, isPrivate) => {
    expect(isPrivateSite(url, ["bank.example"])).toBe(isPrivate);
  });
});
