import { JSDOM } from "jsdom";
import { beforeAll, expect, it } from "vitest";
import { PlainElement } from "../../lib/article/plain-node";
import { PlainText } from "../../lib/article/plain-text";
import { readPage } from "../../lib/article/read-page";
import { readingData } from "../../lib/data/reading";

/** Twice the page may take a little over twice the work: what is fixed weighs on the smaller. */
const MAX_GROWTH = 2.2;
const SIZES = [150, 300] as const;

const line = "Kantor pelabuhan berkata pada Senin bahwa kapal kedua akan berlayar mulai Mei. ";
const shapes = {
  paragraphs: (n: number) => `<article>${`<p>${line}</p>`.repeat(n)}</article>`,
  "line breaks": (n: number) => `<div>${`${line}<br><br>`.repeat(n)}</div>`,
  "wrapped paragraphs": (n: number) =>
    `<main>${`<div><div class="isi"><p>${line}</p></div></div>`.repeat(n)}</main>`,
  "stories one after the other": (n: number) =>
    `<article><h1>Kapal kedua</h1><p>${line}</p></article>`.repeat(n),
  "links around a story": (n: number) =>
    `<ul>${"<li><a href=/b>Berita lain dari pelabuhan itu</a></li>".repeat(n)}</ul>${`<p>${line}</p>`.repeat(9)}`,
  "pictures with words": (n: number) =>
    `<div>${`<p>${line}</p><figure><img alt="${line}"><span>${line}</span></figure>`.repeat(n)}</div>`,
  "table rows": (n: number) =>
    `<div>${`<p>${line}</p>`.repeat(9)}<table>${`<tr><td>${line}</td><td>1</td></tr>`.repeat(n)}</table></div>`,
  "boxes with a label": (n: number) =>
    `<p>${line}</p><div><b>Ringkasan Berita:</b><ul><li>${line}</li></ul></div>`.repeat(n),
};

/** How often the DOM, and the plain nodes behind Readability, were asked for anything. */
let asked = 0;

/** Counts every call and every read of a property on a prototype. */
function count(prototype: object): void {
  for (const [name, given] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    const { get, value } = given;
    if (name === "constructor") continue;
    if (get) {
      Object.defineProperty(prototype, name, {
        ...given,
        get(this: unknown): unknown {
          asked += 1;
          return get.call(this);
        },
      });
    } else if (typeof value === "function") {
      Object.defineProperty(prototype, name, {
        ...given,
        value(this: unknown, ...args: unknown[]): unknown {
          asked += 1;
          return value.apply(this, args);
        },
      });
    }
  }
}

/** How much is asked while a page is read; its layout is asked for each element at most once. */
function countWork(body: string): { calls: number; looks: number } {
  const html = `<html lang="id"><title>Kapal kedua</title><body>${body}</body></html>`;
  const { document, Node, Element, TreeWalker } = new JSDOM(html).window;
  for (const { prototype } of [Node, Element, TreeWalker]) count(prototype);
  let looks = 0;
  const isVisible = () => (looks += 1) > 0;
  asked = 0;
  readPage(document, { url: "https://kabar.example/kapal", words: readingData, isVisible });
  return { calls: asked, looks };
}

beforeAll(() => [PlainElement, PlainText].forEach(({ prototype }) => count(prototype)));

it.each(Object.entries(shapes))("asks for twice as much on twice the page: %s", (_, toBody) => {
  const [small, large] = [countWork(toBody(SIZES[0])), countWork(toBody(SIZES[1]))];
  expect(small.calls).toBeGreaterThan(SIZES[0]);
  expect(large.calls / small.calls).toBeLessThan(MAX_GROWTH);
  expect(large.looks / Math.max(small.looks, 1)).toBeLessThan(MAX_GROWTH);
});
