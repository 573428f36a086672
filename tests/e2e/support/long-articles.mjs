const HTML = "text/html; charset=utf-8";
const HOST = "https://kabar.example";
/** A page that forbids its own scripts to make documents of text, and to ask any other site. */
const STRICT = "default-src 'none'; connect-src 'self'; require-trusted-types-for 'script'";
const TITLE = "Pasar Terapung Muara Kencana Punya Jam Buka Baru";
/** Who speaks on which page; each page has a statement that no other has. */
const SPEAKERS = ["Wahyuni Larasati", "Burhan Sasmita", "Ratih Kumalasari"];
const MINIMUM =
  "Perahu pertama tiba ketika langit masih gelap dan lampu titian belum semuanya menyala.";

/** Addresses of articles that go on over several pages. */
export const longArticles = {
  /** Three pages; the second and third come only with the cookie that the first one sets. */
  numbered: `${HOST}/bisnis/pasar-terapung`,
  /** Three pages, and an address that has them all; an element has the name of our own variable. */
  whole: `${HOST}/bisnis/pasar-apung`,
  /** Two pages whose second never comes. */
  slow: `${HOST}/bisnis/pasar-lambat`,
  /** Two pages, to be read without a network. */
  offline: `${HOST}/bisnis/pasar-luring`,
};

/** Three pages whose third has the fault of this name. */
export const toFaultyArticle = (fault) => `${HOST}/galat/${fault}`;

/** The sentence that page `number` alone has. */
export const toStatement = (number) =>
  `“Warung di dermaga ${number} baru ramai setelah pukul lima,” kata ${SPEAKERS[number - 1]}, pedagang di dermaga itu.`;

/** What the site saw of the request that never ends. */
export const slowRequest = { isOpen: false };

const FAULTY_PAGES = {
  "not-found": { status: 404, type: HTML, body: "<h1>Tidak ditemukan" },
  forbidden: { status: 403, type: HTML, body: "<h1>Dilarang" },
  "server-error": { status: 502, type: HTML, body: "<h1>Gangguan" },
  redirected: { status: 302, type: HTML, headers: { location: "https://lain.example/" }, body: "" },
  "not-html": { type: "application/pdf", body: "%PDF-1.4" },
  "too-large": { type: HTML, body: "<p>".padEnd(7 * 1024 * 1024, "x") },
  unreachable: (request, response) => void response.destroy(),
  broken: (request, response) => {
    response.writeHead(200, { "content-type": HTML, "content-length": 100_000 });
    response.write("<p>Halaman ini");
    setTimeout(() => response.destroy(), 100);
  },
  "no-text": { type: HTML, body: "<title>Kosong</title><nav><a href='/'>Beranda</a></nav>" },
  "other-article": {
    type: HTML,
    body: writePage(`${HOST}/lain`, 3, { title: "Jalan Lingkar Hulu Ditutup Sepekan" }),
  },
};
export const FAULTS = Object.keys(FAULTY_PAGES);

/** What the network answers for these addresses. */
export const longPages = new Map([
  ...pagesOf(longArticles.numbered, (number, page) => (request) => {
    if (number === 1) return { ...page, headers: STRICT_HEADERS };
    const isKnown = request.headers.cookie === "langganan=ya";
    return isKnown ? page : { ...FAULTY_PAGES.forbidden };
  }),
  ...pagesOf(
    longArticles.whole,
    (_number, page) => page,
    `<a href="?page=all">Tampilkan semua</a><img id="ringkasPages" alt="">`,
  ),
  [`${longArticles.whole}?page=all`, { type: HTML, body: writePage(longArticles.whole, null) }],
  ...pagesOf(longArticles.slow, (number, page) => (number === 1 ? page : hang)),
  ...pagesOf(longArticles.offline, (_number, page) => page),
  ...FAULTS.flatMap((fault) =>
    pagesOf(toFaultyArticle(fault), (number, page) => (number === 3 ? FAULTY_PAGES[fault] : page)),
  ),
  ["https://lain.example/", { type: HTML, body: "<h1>Situs lain" }],
]);

const STRICT_HEADERS = {
  "content-security-policy": STRICT,
  "set-cookie": "langganan=ya; Path=/; Secure; HttpOnly; SameSite=Strict",
};

function pagesOf(address, answer, extra = "") {
  return [1, 2, 3].map((number) => {
    const page = { type: HTML, body: writePage(address, number, { extra }) };
    return [number === 1 ? address : `${address}?page=${number}`, answer(number, page)];
  });
}

function hang(request, response) {
  slowRequest.isOpen = true;
  response.on("close", () => (slowRequest.isOpen = false));
  return new Promise(() => {});
}

/* One page of the article, or, for null, all of them in one. */
function writePage(address, number, { title = TITLE, extra = "" } = {}) {
  const numbers = number === null ? [1, 2, 3] : [number];
  const links = [1, 2, 3].map((page) => `<a href="${address}?page=${page}">${page}</a>`);
  return `<!doctype html><html lang="id"><head><meta charset="utf-8">
    <title>${title} - Kabar Kencana</title><meta property="og:type" content="article">
    <meta property="og:title" content="${title}"><link rel="canonical" href="${address}"></head>
    <body><h1>${title}</h1><div class="article-body">${numbers.map(writeParagraphs).join("")}</div>
    <div class="paging">${number === null ? "" : links.join(" ") + extra}</div></body></html>`;
}

function writeParagraphs(number) {
  return `<p>${toStatement(number)}</p>
    <p>Di dermaga ${number}, pengelola menyiapkan lampu tambahan di sepanjang titian kayu. ${MINIMUM}</p>
    <p>Pedagang di dermaga ${number} meminta waktu sepekan untuk menyesuaikan jadwal pasokan sayur dari hulu.</p>`;
}
