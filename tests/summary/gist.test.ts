import { describe, expect, it } from "vitest";
import { readText } from "../../lib/article/read-text";
import { loadOrganisations } from "../../lib/data/organisations";
import { digestArticle, digestGist } from "../../lib/digest";
import { readBoxGist, readGist } from "../../lib/read-gist";

const TEXT = `Feri itu tiba lebih cepat, kata Syahbandar Rina Hartati. Ia menyebut arus tenang.

Waktu tempuh turun menjadi 25 menit. Warga Teluk Seruni menyambutnya di dermaga.

"Kami tidak perlu menunggu lagi," ujar nelayan Dodi Saputra. Kapal berlayar empat kali sehari.`;
const article = readText({
  text: TEXT,
  title: "Feri Listrik Berlayar",
  language: "id",
  bullets: ["Feri tiba lebih cepat, kata syahbandar.", "Waktu tempuh turun menjadi 40 menit."],
  label: "Ringkasan Berita",
});
const sayNote = () => "";
const organisations = await loadOrganisations();
const options = { bulletCount: 3, organisations, tagger: null, sayNote };
const gist = readGist(article, options);

describe("a gist", () => {
  it("is the digest's own bullets, but for whose words they are", () => {
    const digest = digestArticle(article, options);
    const first = digestGist(article, gist, { sayNote });
    const toBare = ({ summaries }: typeof digest) =>
      summaries.map(({ origin, bullets }) => ({
        origin,
        bullets: bullets.map(({ text, support }) => ({ text, support })),
      }));
    expect(toBare(first)).toEqual(toBare(digest));
    expect(digest.summaries.flatMap(({ bullets }) => bullets)).toHaveLength(5);
    expect(digest.attributions.length).toBeGreaterThan(0);
  });

  it("starts with the publisher's bullets, where there are any", () => {
    const box = readBoxGist(article);
    expect(box?.held).toEqual(gist.held);
    expect(box?.chosen).toEqual([]);
    expect(readGist(article, options, box)).toEqual(gist);
    expect(readBoxGist({ ...article, box: null })).toBeNull();
  });

  it("names nobody before it is known who says so", () => {
    const { sources, attributions, checks, summaries } = digestGist(article, gist, { sayNote });
    expect([sources, attributions, checks]).toEqual([[], [], []]);
    for (const { bullets } of summaries) {
      for (const bullet of bullets) expect(bullet.attributions).toEqual([]);
    }
  });

  it("read before gives the same digest as read within", () => {
    expect(digestArticle(article, options, gist)).toEqual(digestArticle(article, options));
  });
});
