import { describe, expect, it } from "vitest";
import { matchDomain } from "../../lib/sources/match-domain";
import { smallTable } from "./small-table";

describe("matchDomain", () => {
  it.each([
    ["kabarkita.example", "kabar"],
    ["www.kabarkita.example", "kabar"],
    ["m.sport.kabarkita.example", "kabar"],
    ["utara.kabarkita.example", "kabar-utara"],
    ["KABARKITA.example", "kabar"],
    ["kabarkita.example:8080", "kabar"],
    ["sore.example", "silent"],
  ])("%s belongs to %s", (host, id) => {
    expect(matchDomain(smallTable, host)?.id).toBe(id);
  });

  it.each([
    "notkabarkita.example",
    "kabarkita.example.org",
    "example",
    "xn--kabarkta-3ya.example",
    "",
  ])("%s belongs to nobody known", (host) => {
    expect(matchDomain(smallTable, host)).toBeNull();
  });
});
