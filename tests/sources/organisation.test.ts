import { describe, expect, it } from "vitest";
import { isMedium, ORGANISATION_KINDS, toSourceKind } from "../../lib/sources/organisation";

describe("toSourceKind", () => {
  it.each([
    ["news-agency", "news-agency"],
    ["newspaper", "outlet"],
    ["fact-checker", "outlet"],
    ["government-body", "government"],
    ["international-body", "organization"],
    ["pollster", "organization"],
    ["media-group", "organization"],
    ["social-platform", "social-media"],
  ] as const)("%s is %s", (kind, source) => {
    expect(toSourceKind(kind)).toBe(source);
  });
});

describe("isMedium", () => {
  it("holds for six kinds", () => {
    expect(ORGANISATION_KINDS.filter(isMedium)).toEqual([
      "news-agency",
      "newspaper",
      "broadcaster",
      "online-outlet",
      "magazine",
      "fact-checker",
    ]);
  });
});
