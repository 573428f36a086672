import { describe, expect, it } from "vitest";
import { findNames, indexNames } from "../../lib/sources/find-names";
import { pickByCountry, type CountryNamed } from "../../lib/sources/pick-owner";
import { splitNameWords } from "../../lib/sources/split-name-words";
import { smallTable } from "./small-table";

const index = indexNames(smallTable);

function pick(name: string, countries: CountryNamed[], sureId?: string): string | null {
  const [found] = findNames(index, { words: splitNameWords(name), language: "id" });
  const sure = smallTable.byId(sureId ?? "");
  const around = { sure: new Set(sure ? [sure] : []), countries, first: 20 };
  return pickByCountry(found?.owners ?? [], around)?.organisation.id ?? null;
}

describe("pickByCountry", () => {
  it("takes an only owner", () => {
    expect(pick("KBN", [])).toBe("kbn");
  });

  it("leaves two owners open", () => {
    expect(pick("PSX", [])).toBeNull();
  });

  it("takes the owner whose full name is in the text", () => {
    expect(pick("PSX", [{ country: "MY", place: 19 }], "ps-id")).toBe("ps-id");
  });

  it("takes the owner whose country is named near, not far", () => {
    expect(pick("PSX", [{ country: "MY", place: 19 }])).toBe("ps-my");
    expect(pick("PSX", [{ country: "MY", place: 900 }])).toBeNull();
  });

  it("leaves a name of many countries' bodies to home, where another country is named", () => {
    expect(pick("Kementerian Penerangan", [])).toBe("kempen");
    expect(pick("Kementerian Penerangan", [{ country: "RU", place: 3 }])).toBeNull();
    expect(pick("Kementerian Penerangan", [{ country: "ID", place: 3 }])).toBe("kempen");
  });
});
