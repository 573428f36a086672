import { expect, it } from "vitest";
import { showRoles } from "./show-roles";

it.each([
  ["Kepala BMKG Dwikora Pranata mengatakan gempa tidak berpotensi tsunami.", "Kepala BMKG"],
  ["Dalam pidatonya, Wirana mengatakan pembangunan selesai tahun depan.", null],
  [
    "Menteri Perhubungan Sekar Ayu meresmikan pelabuhan.\n\n“Kapal berlayar besok,” kata Sekar.",
    "Menteri Perhubungan",
  ],
])("reads the role of the speaker of: %s", (text, role) => {
  expect(showRoles(text)).toEqual([role]);
});
