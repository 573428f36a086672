import { describe, expect, it } from "vitest";
import { nameContexts } from "../../lib/data/organisations";
import { indexNames } from "../../lib/sources/find-names";
import { createNameMatcher } from "../../lib/sources/match-name";
import { smallTable } from "./small-table";

const match = createNameMatcher(indexNames(smallTable), nameContexts());

describe("the look-up of a whole name", () => {
  it.each([
    ["Kabar Kita", "kabar"],
    ["Kantor Berita Negeri (KBN)", "kbn"],
    ["Kantor Berita Negara Tetangga (KBN)", "kbn"],
    ["Situs Kabar Kita", "kabar"],
    ["harian Nada", "nada"],
    ["Nada", "nada"],
    ["UN", "un"],
    ["harian Surya Kota", "surya"],
    ["harian SRY", "surya"],
  ])("%s is %s", (name, id) => {
    expect(match(name)?.id).toBe(id);
  });

  it.each([
    "Kabar",
    "Kabar Kita Jaya",
    "Kabar Kita (KBN)",
    "PSX",
    "SRY",
    "Berita Sore",
    "Kabar\u200b Kita",
    "harian",
    "",
  ])("%s is nobody", (name) => {
    expect(match(name)).toBeNull();
  });
});
