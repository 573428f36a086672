import { describe, expect, it } from "vitest";
import { readHost, toHostCell } from "../../lib/sources/host-cell";

describe("a host's cell", () => {
  it.each([
    ["kk.example", "Kabar Kita|KK", "kk.example"],
    ["kktv.example", "Kabar Kita|K|KKTV", "2=.example"],
    ["7berita.example", "Berita Tujuh|7Berita", "1=.example"],
    ["7kabar.example", "Kabar Kita", "7kabar.example"],
    ["kabarkita.example", "Kabar Kita|Kabar Kita TV", "=.example"],
    ["kabarkita.example", "Kabar Kita", "=.example"],
    ["kabar-kita.example", "Kabar Kita", "~.example"],
    ["kabarkita.example", "Kabar Kita TV", "*.example"],
    ["kabarpagi.example", "Kabar Kita TV", "!pagi.example"],
    ["kabarkita.example", "The Kabar Kita", "kabarkita.example"],
    ["m.kabarkita.example", "Kabar Kita", "m.kabarkita.example"],
    ["opera.example", "Ópera", "opera.example"],
    ["tv.example", "TV", "tv.example"],
  ])("of %s under %s is %s and is read back", (host, text, cell) => {
    const names = text.split("|");
    expect(toHostCell(host, names)).toBe(cell);
    expect(readHost(cell, (place) => names[place] ?? "")).toBe(host);
  });
});
