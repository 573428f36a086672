import { describe, expect, it } from "vitest";
import { pickLanguage } from "../../lib/article/pick-language";
import { readingData } from "../../lib/data/reading";

const { languages } = readingData;

describe("pickLanguage", () => {
  it.each([
    ["id", "Pemerintah mengatakan bahwa jembatan itu bisa dipakai karena sudah diperiksa."],
    ["ms", "Kerajaan berkata bahawa jambatan itu boleh digunakan kerana beliau telah melihatnya."],
    ["ms", "Beliau memberitahu bahawa kanak-kanak itu tidak dapat hadir kerana hujan lebat."],
    ["ms", "Polis menahan seorang lelaki yang disyaki mencuri wang daripada kedai itu semalam."],
    ["id", "Dia memberi tahu bahwa anak-anak itu tidak bisa hadir karena hujan deras."],
    ["id", "Polisi menangkap seorang pria yang diduga mencuri uang dari toko itu kemarin."],
    ["en", "The minister said that the bridge was closed and that it will be repaired."],
    ["de", "Die Brücke ist nach dem Hochwasser gesperrt und wird von der Stadt repariert."],
    ["fr", "Le pont est fermé depuis la crue et les travaux ont été confiés à une entreprise."],
    ["ja", "橋は大雨のあとに閉鎖され、市が修理を始めました。"],
    ["ko", "다리는 홍수 뒤에 폐쇄되었고 시가 수리를 시작했다."],
    ["zh", "大桥在洪水后关闭，市政府开始修复。"],
    ["ar", "أغلق الجسر بعد الفيضان وبدأت المدينة إصلاحه."],
  ])("tells %s: %s", (code, text) => {
    expect(pickLanguage(text, languages)).toBe(code);
  });

  it("is not misled by a page in Malay that declares Indonesian", () => {
    const text =
      "Beliau berkata kerajaan akan membina jambatan baharu kerana jambatan lama tidak selamat. " +
      "Menurut beliau, penduduk boleh menggunakan jalan lain sehingga kerja itu siap.";
    expect(pickLanguage(text, languages, "id")).toBe("ms");
  });

  it("believes the page between near neighbours", () => {
    expect(pickLanguage("Jalan itu sudah dibuka untuk orang di desa.", languages, "ms")).toBe("ms");
    expect(pickLanguage("Jalan itu sudah dibuka untuk orang di desa.", languages, "id")).toBe("id");
  });

  it.each(["", "Kompas", "12345", "Xyz qwrt plmk vbnm"])("answers null for %j", (text) => {
    expect(pickLanguage(text, languages)).toBeNull();
  });
});
