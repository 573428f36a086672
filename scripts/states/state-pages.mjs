import {
  longArticles,
  longPages,
  toFaultyArticle,
} from "../../tests/e2e/support/long-articles.mjs";
import { addresses, pages } from "../../tests/e2e/support/pages.mjs";
import {
  addresses as stories,
  pages as storyPages,
} from "../../tests/e2e/support/several-stories.mjs";

const TOO_LARGE = "https://kabar.example/arsip-panjang";
/** More elements than are read of any page: `maxElements` in lib/article/budget.ts. */
const TOO_MANY = 70_000;

/** A server that is out of reach, of which the reader is told so. */
export const FAR = "https://model.example";
/** What the extension must be allowed for the states of a model, and of a site that is read always. */
export const ENGINE_PATTERNS = ["http://127.0.0.1/*", `${FAR}/*`, "https://www.tribunnews.com/*"];

/** Addresses of the pages that bring the states about. */
export const stateAddresses = {
  article: addresses.sample,
  chosen: addresses.noBox,
  pages: addresses.twoPages,
  preview: addresses.preview,
  "no-article": addresses.home,
  pdf: addresses.pdf,
  elsewhere: addresses.elsewhere,
  slow: longArticles.slow,
  faulty: toFaultyArticle("server-error"),
  numbered: longArticles.numbered,
  stream: stories.stream,
  "too-large": TOO_LARGE,
  internal: (name) => (name === "chromium" ? "chrome://version" : "about:support"),
};

/** What the network answers while the states are visited. */
export const statePages = new Map([...pages, ...longPages, ...storyPages]).set(TOO_LARGE, {
  type: "text/html; charset=utf-8",
  body: `<!doctype html><html lang="id"><title>Arsip</title><h1>Arsip</h1>${"<i>a</i>".repeat(TOO_MANY)}`,
});
