import { expect, it } from "vitest";
import { listWays } from "../../components/list-ways";
import { exampleDigest } from "../example-digest";

it("lists every way once, with whom it went by and how many statements took it", () => {
  const [statement] = exampleDigest.attributions;
  const attributions = statement ? [statement, statement, { ...statement, via: [] }] : [];
  const ways = listWays({ ...exampleDigest, attributions });
  expect(
    ways.map(({ source, carriers, count }) => [
      source.name,
      carriers.map(({ name }) => name),
      count,
    ]),
  ).toEqual([
    ["Wirana", ["Antara"], 2],
    ["Wirana", [], 1],
  ]);
});
