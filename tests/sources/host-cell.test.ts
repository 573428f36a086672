import { describe, expect, it } from "vitest";
import { readHost, toHostCell } from "../../lib/sources/host-cell";

describe("a host's cell", () => {
  it.each([
    ["kabarkita.example", "Kabar Kita", "=.example"],
    ["kabar-kita.example", "Kabar Kita", "~.example"],
    ["kabarkita.example", "Kabar Kita TV", "*.example"],
    ["kabarpagi.example", "Kabar Kita TV", "!pagi.example"],
    ["kabarkita.example", "The Kabar Kita", "kabarkita.example"],
    ["m.kabarkita.example", "Kabar Kita", "m.kabarkita.example"],
    ["opera.example", "Ópera", "opera.example"],
    ["tv.example", "TV", "tv.example"],
  ])("of %s under the name %s is %s and is read back", (host, name, cell) => {
    expect(toHostCell(host, name)).toBe(cell);
    expect(readHost(cell, name)).toBe(host);
  });
});
