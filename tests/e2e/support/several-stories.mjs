const HTML = "text/html; charset=utf-8";
const HOST = "https://kabar.example";

/** A page that has three full stories one below the other, and one that puts them in place. */
export const addresses = { stream: `${HOST}/arus`, app: `${HOST}/aplikasi` };

export const TITLES = [
  "Jembatan Hulu Dibuka untuk Warga",
  "Pasar Terapung Pindah Jam Buka",
  "Feri Listrik Teluk Seruni Diuji Coba",
];
const SPEAKERS = ["Wahyuni Larasati", "Burhan Sasmita", "Ratih Kumalasari"];

/** What the network answers for these addresses. */
export const pages = new Map([
  [addresses.stream, { type: HTML, body: writeDocument(TITLES.map(writeStory).join("")) }],
  [addresses.app, { type: HTML, body: writeDocument(writeStory(TITLES[0], 0)) + writeScript() }],
]);

function writeDocument(body) {
  return `<!doctype html><html lang="id"><head><meta charset="utf-8">
    <title>${TITLES[0]} - Kabar</title><meta property="og:title" content="${TITLES[0]}">
    <meta property="og:site_name" content="Kabar"><meta property="og:type" content="article">
    </head><body><main>${body}</main><p style="height: 100vh"></p></body></html>`;
}

function writeStory(title, index) {
  const paragraphs = [1, 2, 3, 4, 5, 6].map(
    (number) => `<p>“Kabar ke-${number} tentang hal itu sudah kami periksa pagi ini,” kata
      ${SPEAKERS[index]}, juru bicara kantor desa, kepada wartawan yang datang sejak subuh.</p>`,
  );
  return `<article style="min-height: 100vh"><h1>${title}</h1>${paragraphs.join("")}</article>`;
}

/* `openNext` goes on as sites do: address and headline at once, the words when they have come. */
function writeScript() {
  const stories = TITLES.map(writeStory);
  return `<script>
    const titles = ${JSON.stringify(TITLES)}, stories = ${JSON.stringify(stories)};
    let shown = 0;
    window.openNext = (delayMs, { isSilent = false } = {}) => {
      shown += 1;
      const next = shown;
      if (!isSilent) history.pushState({}, "", "/aplikasi-" + next);
      document.title = titles[next] + " - Kabar";
      document.querySelector("h1").textContent = titles[next];
      document.querySelector("meta[property='og:title']").content = titles[next];
      setTimeout(() => (document.querySelector("main").innerHTML = stories[next]), delayMs);
    };
  </script>`;
}
