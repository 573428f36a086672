import { describe, expect, it } from "vitest";
import { toDateTime } from "../../lib/article/to-date-time";
import { toLazyDateWords } from "../../lib/article/to-date-words";
import { readingData } from "../../lib/data/reading";

const words = toLazyDateWords(readingData.languages);

describe("toDateTime", () => {
  it.each([
    ["2025-10-28T09:12:00+07:00", "2025-10-28T09:12:00+07:00"],
    ["2025-10-28T02:12:00.123Z", "2025-10-28T02:12:00Z"],
    ["2025-10-28 09:12:00 +0700", "2025-10-28T09:12:00+07:00"],
    ["2025-10-28", "2025-10-28"],
    ["20251028T0912", "2025-10-28T09:12:00"],
    ["Selasa, 28 Oktober 2025 09:12 WIB", "2025-10-28T09:12:00+07:00"],
    ["Jumat, 05 Jun 2020 | 14.30 WITA", "2020-06-05T14:30:00+08:00"],
    ["Senin (27/10/2025)", "2025-10-27"],
    ["Jum'at, 24 Juli 2026 15:07 WIB", "2026-07-24T15:07:00+07:00"],
    ["Kamis, 05 November 2015 11:52", "2015-11-05T11:52:00"],
    ["Minggu, 4 Mei 2025 pukul 08.30 WIB", "2025-05-04T08:30:00+07:00"],
    ["Diterbitkan 16 Agu 2022, 09:20 WIB", "2022-08-16T09:20:00+07:00"],
    ["Rabu 3 Des 2025", "2025-12-03"],
    ["1 Februari 2024 | 23:59 WIT", "2024-02-01T23:59:00+09:00"],
    ["Isnin, 8 Ogos 2022", "2022-08-08"],
    ["27/10/2025, 21:05 WIT", "2025-10-27T21:05:00+09:00"],
    ["October 28, 2025 9:12 p.m. EDT", "2025-10-28T21:12:00-04:00"],
    ["28. April 2023", "2023-04-28"],
    ["4 de agosto de 2024", "2024-08-04"],
    ["2025年10月28日 9時", "2025-10-28"],
  ])("reads %s", (value, date) => {
    expect(toDateTime(value, words)).toBe(date);
  });

  it.each(["", "kemarin", "2 jam lalu", "31/31/2025", "Edisi 12 Desa 2025", "0812-3456"])(
    "finds no date in %j",
    (value) => {
      expect(toDateTime(value, words)).toBeNull();
    },
  );
});
