import { expect, it } from "vitest";
import { showRoles } from "./show-roles";

it.each([
  ["Kepala BMKG Dwikora Pranata mengatakan gempa tidak berpotensi tsunami.", "Kepala BMKG"],
  ["Dalam pidatonya, Wirana mengatakan pembangunan selesai tahun depan.", null],
  [
    "Menteri Perhubungan Sekar Ayu meresmikan pelabuhan.\n\n“Kapal berlayar besok,” kata Sekar.",
    "Menteri Perhubungan",
  ],
  [
    "Perdana Menteri Sekar Ayu membuka sidang.\n\nSekar menyebut anggaran tahun depan naik.",
    "Perdana Menteri",
  ],
  [
    "Direktur Produk Sarana Harianto Widya mengatakan aplikasi Sarana terbit besok.\n\n“Ini awal,” ujar Harianto. Laba Sarana naik.",
    "Direktur Produk Sarana",
  ],
  ["“Pelaku ditangkap,” kata Kapolres Kota Contoh, AKBP Rina Hartati.", "Kapolres Kota Contoh"],
  [
    "“Kami tidak sepakat,” kata Duta Besar Inggris untuk PBB Adrian Laksana.",
    "Duta Besar Inggris untuk PBB",
  ],
])("reads the role of the speaker of: %s", (text, role) => {
  expect(showRoles(text)).toEqual([role]);
});
