import { readFileSync } from "node:fs";
import { pdf } from "./pdf.mjs";

const HTML = "text/html; charset=utf-8";

/** Addresses of the pages that the tests open. */
export const addresses = {
  sample:
    "https://www.tribunnews.com/regional/2026/09/14/feri-listrik-teluk-seruni-jalani-uji-coba-waktu-tempuh-turun-jadi-25-menit",
  noBox:
    "https://www.tribunnews.com/regional/2026/08/03/perpustakaan-keliling-datangi-tujuh-desa-di-lereng-gunung-rawit",
  twoPages:
    "https://www.tribunnews.com/bisnis/2026/07/20/pasar-terapung-muara-kencana-punya-jam-buka-baru",
  /** The article without a box once more, on another host: a grant does not reach across. */
  elsewhere: "https://berita.example/perpustakaan-keliling",
  /** The sample's story once more, under another headline and on another host. */
  sampleElsewhere: "https://berita.example/feri-listrik",
  /** The sample's story again, for subscribers only. */
  preview: "https://langganan.example/feri-listrik",
  /** And once more, without encryption. */
  open: "http://terbuka.example/perpustakaan-keliling",
  home: "https://www.tribunnews.com/",
  pdf: "https://www.tribunnews.com/dokumen/jadwal-kapal.pdf",
};

/** An icon that is data. */
const ICON = `<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'
  viewBox='0 0 8 8'%3E%3Crect width='8' height='8' rx='2' fill='%23b3541e'/%3E%3C/svg%3E">`;

/** What the network of the test browsers answers. */
export const pages = new Map([
  [addresses.sample, withHead(readFixture("publisher-box/page.html"), ICON)],
  [addresses.noBox, readFixture("no-box/page.html")],
  [addresses.twoPages, readFixture("two-pages/page.html")],
  [`${addresses.twoPages}?page=2`, readFixture("two-pages/page-2.html")],
  [addresses.elsewhere, readFixture("no-box/page.html")],
  [addresses.open, readFixture("no-box/page.html")],
  [addresses.sampleElsewhere, retitle(readFixture("publisher-box/page.html"))],
  [addresses.preview, sell(readFixture("publisher-box/page.html"))],
  [addresses.home, readFixture("home-page/page.html")],
  [addresses.pdf, { body: pdf, type: "application/pdf" }],
]);

function readFixture(file) {
  const url = new URL(`../../fixtures/articles/${file}`, import.meta.url);
  return { body: readFileSync(url), type: HTML };
}

function withHead({ body, type }, markup) {
  return { body: String(body).replace("</head>", `${markup}</head>`), type };
}

function sell({ body, type }) {
  const isFree = '"isAccessibleForFree":';
  return { body: String(body).replace(`${isFree}true`, `${isFree}false`), type };
}

function retitle({ body, type }) {
  return { body: String(body).replaceAll("Jalani Uji Coba", "Mulai Berlayar"), type };
}
