import { expect, it } from "vitest";
import { isSameArticle } from "../../lib/article/is-same-article";
import { readText } from "../../lib/article/read-text";

const TIME = "2026-07-20T07:45:00+07:00";
const URL = "https://kabar.example/desa/jembatan";
const toArticle = (title: string, canonicalUrl: string | null, publishedAt: string | null) => ({
  ...readText({ text: "", title }),
  canonicalUrl,
  publishedAt,
});
const open = toArticle("Jembatan Baru Desa Hulu Dibuka", URL, TIME);

it.each([
  ["the same headline", "Jembatan Baru Desa Hulu Dibuka", null, null, true],
  ["the page's number after it", "Jembatan Baru Desa Hulu Dibuka - Halaman 2", null, null, true],
  ["a part's name after it", "Jembatan Baru Desa Hulu Dibuka: Cerita Warga", null, null, true],
  ["a headline of its own, same address and time", "Cerita Warga", URL, TIME, true],
  ["a headline of its own, same address alone", "Cerita Warga", URL, null, false],
  ["another headline", "Pasar Terapung Punya Jam Buka Baru", `${URL}-2`, TIME, false],
  ["no headline", "", URL, null, false],
])("tells by %s", (_name, title, canonical, published, isSame) => {
  expect(isSameArticle(open, toArticle(title, canonical, published))).toBe(isSame);
});
