import { describe, expect, it } from "vitest";
import { toMessage } from "../../lib/browser/messages";
import { toPageMessage } from "../../lib/browser/page-message";

describe("toMessage", () => {
  it.each([
    [
      { kind: "page-asked", tabId: 4 },
      { kind: "page-asked", tabId: 4 },
    ],
    [{ kind: "page-asked", tabId: "4" }, null],
    [{ kind: "page-asked" }, null],
    [{ kind: "page-moved" }, null],
    [{ kind: "toString" }, null],
    ["page-asked", null],
    [null, null],
  ])("decodes %j as %j", (input, message) => {
    expect(toMessage(input)).toEqual(message);
  });
});

describe("toPageMessage", () => {
  const pointed = { kind: "words-pointed", offset: 7, isClick: true };
  it.each([
    [{ kind: "page-moved", url: "https://evil.example" }, { kind: "page-moved" }],
    [pointed, pointed],
    [
      { ...pointed, isClick: "yes" },
      { ...pointed, isClick: false },
    ],
    [{ ...pointed, offset: -1 }, null],
    [{ ...pointed, offset: {} }, null],
    [
      { kind: "page-scrolled", offset: 12 },
      { kind: "page-scrolled", offset: 12 },
    ],
    [{ kind: "page-scrolled", offset: 1.5 }, null],
    [{ kind: "page-asked", tabId: 4 }, null],
    [[], null],
    [undefined, null],
  ])("decodes %j as %j", (input, message) => {
    expect(toPageMessage(input)).toEqual(message);
  });
});
