import { describe, expect, it } from "vitest";
import { interfaceWords } from "../../lib/data/interface";
import { EXPORT_FORMATS } from "../../lib/export/formats";
import { createWording } from "../../lib/wording/create-wording";
import { exampleDigest } from "../example-digest";
import { bareDigest } from "./citations";

const wording = createWording(interfaceWords.en ?? {}, "en");

it("has an id and a file name ending of its own for each format", () => {
  for (const key of ["id", "extension"] as const)
    expect(new Set(EXPORT_FORMATS.map((format) => format[key])).size).toBe(EXPORT_FORMATS.length);
});

describe.each([...EXPORT_FORMATS])("$id", ({ id, write }) => {
  it.each(Object.entries(interfaceWords))("has a name in %s", (_, words) => {
    expect(words).toHaveProperty([`export.${id}`]);
  });

  it("writes the same bytes twice and ends its last line", () => {
    expect(write(exampleDigest, wording)).toBe(write(exampleDigest, wording));
    expect(write(exampleDigest, wording)).toMatch(/[^\n]\r?\n$/);
  });

  it("writes a digest that knows next to nothing", () => {
    const written = write({ ...bareDigest, summaries: [], sources: [] }, wording);
    expect(written).toContain("diuji");
    if (id !== "json") expect(written).not.toMatch(/undefined|null|NaN/);
  });
});

it("writes the digest itself as JSON", () => {
  const json = EXPORT_FORMATS.find(({ id }) => id === "json");
  expect(JSON.parse(json?.write(exampleDigest, wording) ?? "")).toEqual(exampleDigest);
});
