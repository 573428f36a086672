import { describe, expect, it } from "vitest";
import { readCredits } from "../../lib/article/read-credits";
import { readingData } from "../../lib/data/reading";

function read(around: string[], last = "", signature: string | null = null): string[] {
  return readCredits({ around, last, signature, outlets: ["Kabar"] }, readingData.languages);
}

describe("readCredits", () => {
  it.each([
    ["Sumber: Antara", ["Antara"]],
    ["Artikel ini telah tayang di Contoh.com dengan judul Jembatan", ["Contoh.com"]],
    ["Sumber: Kabar", []],
    ["Sumber : Antara", ["Antara"]],
    ["Sumber: contoh.go.id", ["contoh.go.id"]],
    ["Sumber: Antara/Reuters", ["Antara", "Reuters"]],
    ["Berita ini telah tayang di Contoh.com", ["Contoh.com"]],
    ["Warga menyebut sumber air itu bersih", []],
  ])("reads the line %s", (line, names) => {
    expect(read([line])).toEqual(names);
  });

  it.each([
    ["Jembatan itu dibuka. (Antara)", ["Antara"]],
    ["Jembatan itu dibuka. (AP/Reuters)", ["AP", "Reuters"]],
    ["Jembatan itu dibuka. (Kabar/Ani)", []],
    ["Jembatan itu dibuka. (abc/def)", []],
    ["Warga di jembatan itu. (REUTERS / Ann Lee)", []],
    ["Warga di jembatan itu. (Antara/Ani Sari Dewi)", []],
  ])("reads the end of %s", (last, names) => {
    expect(read([], last)).toEqual(names);
  });

  it.each([
    ["ANTARA", ["ANTARA"]],
    ["ANI SARI | ANTARA", ["ANTARA"]],
    ["Reuters/Antara", ["Reuters", "Antara"]],
    ["KABAR", []],
    ["(mdk/yan)", []],
    ["(Antara)", ["Antara"]],
  ])("reads the signature %s", (signature, names) => {
    expect(read([], "Jembatan itu dibuka.", signature)).toEqual(names);
  });
});
