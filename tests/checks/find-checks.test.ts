import { expect, it } from "vitest";
import { findChecks } from "../../lib/checks/find-checks";
import { toParts } from "./to-parts";

it("finds nothing in an empty article", () => expect(findChecks(toParts(""))).toEqual([]));

it("finds nothing in an article without sources or a summary", () => {
  const text = "Hujan turun di Bogor sejak pagi. Jalan raya tergenang air setinggi lutut.";
  expect(findChecks(toParts(text, {}, "Hujan di Bogor"))).toEqual([]);
});
