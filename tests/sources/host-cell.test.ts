import { describe, expect, it } from "vitest";
import { readHost, toHostCell } from "../../lib/sources/host-cell";

describe("a host's cell", () => {
  it.each([
    ["kabarkita.example", "Kabar Kita", "=.example"],
    ["m.kabar-kita.example", "Kabar Kita", "m.~.example"],
    ["kabarkita.example", "The Kabar Kita", "+.example"],
    ["kabar.example", "Kabar TV", "*.example"],
    ["pkbn.example", "Pusat Kantor Berita Negeri", "^.example"],
    ["warta.example", "Kabar Kita", "warta.example"],
    ["tv.example", "TV", "tv.example"],
  ])("of %s under the name %s is %s and is read back", (host, name, cell) => {
    expect(toHostCell(host, name)).toBe(cell);
    expect(readHost(cell, name)).toBe(host);
  });
});
