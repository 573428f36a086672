import { readFileSync } from "node:fs";
import { CONTROLS, type Control, type Reference } from "../../lib/sources/organisation";
import type { DraftFact } from "./draft";

/** A hand-written fact about the organisation of this id. */
export type HandFact =
  | { id: string; about: "control"; fact: DraftFact<Control> }
  | { id: string; about: "owner"; fact: DraftFact<string> };

function readFact(line: string, where: string): { fact: HandFact; reference: Reference } {
  const cells = line.split(/\s*\|\s*/u).map((cell) => cell.trim());
  const [id = "", about, value = "", year, name = "", url = ""] = cells;
  const reference = { id: url, name, url, licence: "fact", year: Number(year) };
  const rest = { source: url, year: Number(year) };
  if (!URL.canParse(url) || !rest.year) throw new Error(`${where}: no year or no address`);
  if (about === "owner") return { fact: { id, about, fact: { value, ...rest } }, reference };
  const control = CONTROLS.find((known) => known === value);
  if (about !== "control" || !control) throw new Error(`${where}: no such fact: ${about} ${value}`);
  return { fact: { id, about, fact: { value: control, ...rest } }, reference };
}

/** The hand-written facts with the pages they rest on, each page once. */
export function readFacts(path: string): { facts: HandFact[]; references: Reference[] } {
  const lines = readFileSync(path, "utf8").split("\n");
  const read = lines.flatMap((line, place) =>
    line.trim() === "" || line.startsWith("#") ? [] : [readFact(line, `facts:${place + 1}`)],
  );
  const references = new Map(read.map(({ reference }) => [reference.id, reference]));
  return { facts: read.map(({ fact }) => fact), references: [...references.values()] };
}
