import { readdirSync, readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { toPlainDocument } from "../../lib/article/plain-document";
import { toPlainElement } from "../../lib/article/plain-node";
import { PlainReadability } from "../../lib/article/plain-readability";
import { toPlainText } from "../../lib/article/plain-text";
import { readBlocks } from "../../lib/article/read-blocks";
import { toShortener, trimReadability } from "../../scripts/setup/trim-readability.mjs";

const FIXTURES = "tests/fixtures/articles";
const paragraph = "<p>Warga desa itu bekerja sama membangun jembatan baru, kata kepala desa.</p>";
const story = `<h2>Jembatan</h2>${paragraph.repeat(9)}`;

const pages = {
  "a list of links beside it": `<ul>${"<li><a href=/a>Berita lain</a></li>".repeat(30)}</ul><div>${story}</div>`,
  "bare divs": `<div>${story.replaceAll("p>", "div>")}</div>`,
  "line breaks": `<div>${story.replaceAll("<p>", "").replaceAll("</p>", "<br><br>")}</div>`,
  "a data table": `<div>${story}<table><caption>Banjir</caption>${"<tr><td>Satu</td><td>Dua</td></tr>".repeat(9)}</table></div>`,
  "a table for layout": `<table><tr><td>${story}</td><td><a href=/b>Indeks</a></td></tr></table>`,
  "so few words that it begins anew": `<div class="comment">${paragraph.repeat(3)}</div><p>Iklan</p>`,
  "fonts and wrappers": `<section><div><div><font>${story}</font></div></div></section>`,
  "siblings of its best part": `<div><div>${story}</div>${paragraph.repeat(2)}<div>${story}</div></div>`,
  "a video and a form": `<div>${story}<div><iframe src="//player.vimeo.com/1"></iframe></div><form>${"<input>".repeat(4)}<p>Masuk</p></form></div>`,
  "a byline": `<div><div class="byline">Oleh Ani</div>${story}</div>`,
};

/** Readability as the extension has it, from its trimmed source. */
function openTrimmed(): typeof Readability {
  const source = readFileSync("node_modules/@mozilla/readability/Readability.js", "utf8");
  const scope = { module: { exports: Readability }, URL };
  runInNewContext(trimReadability(source), scope);
  return scope.module.exports;
}

const Trimmed = openTrimmed();

/** Puts our own parts before this Readability's. */
function extend(Base: typeof Readability): void {
  Object.setPrototypeOf(PlainReadability, Base);
  Object.setPrototypeOf(PlainReadability.prototype, Base.prototype);
}

/** What is held, white space apart: of the DOM, of plain nodes, and of those when trimmed. */
function readAll(html: string) {
  const { document } = new JSDOM(html).window;
  const options = { disableJSONLD: true, serializer: () => "" };
  const toText = (reader: Pick<Readability, "parse">) =>
    reader.parse()?.textContent?.replace(/\s+/g, "");
  const readPlain = (Base: typeof Readability) => {
    extend(Base);
    const page = { tree: readBlocks(document), title: document.title, isSigned: false };
    return toText(new PlainReadability(page, options));
  };
  return {
    trimmed: readPlain(Trimmed),
    plain: readPlain(Readability),
    native: toText(new Readability(document, options)),
  };
}

describe("Readability holds the same text of plain nodes as of the DOM", () => {
  it.each(Object.entries(pages))("on a page with %s", (_, body) => {
    const held = readAll(`<html><title>Jembatan baru</title><body>${body}</body>`);
    expect(held.native).toContain("kepaladesa");
    expect(held).toEqual({ native: held.native, plain: held.native, trimmed: held.native });
  });

  it.each(readdirSync(FIXTURES))("on the fixture %s", (name) => {
    const held = readAll(readFileSync(`${FIXTURES}/${name}/page.html`, "utf8"));
    expect(held).toEqual({ native: held.native, plain: held.native, trimmed: held.native });
  });
});

describe("PlainNode", () => {
  const toTree = () => {
    const body = toPlainElement("body");
    for (const name of ["p", "div", "p"])
      body.appendChild(toPlainElement(name)).appendChild(toPlainText(name));
    return body;
  };

  it("brings its content back after it was taken apart, more than once", () => {
    const { document } = new JSDOM("<p>Satu</p><div>Dua</div><p>Tiga</p><p>Iklan</p>").window;
    const tree = readBlocks(document);
    const dropped = new Set([tree.names.lastIndexOf("p")]);
    let times = 0;
    const { body } = toPlainDocument({ tree, title: "", dropped }, () => (times += 1));
    for (let time = 1; time <= 2; time += 1) {
      body.children[1]?.remove();
      Object.assign(body.children[0] ?? {}, { localName: "span", tagName: "SPAN" });
      expect(body.textContent).toBe("SatuTiga");
      Reflect.set(body, "innerHTML", "");
      expect(body.textContent).toBe("SatuDuaTiga");
      expect([...body.children].map(({ tagName }) => tagName)).toEqual(["P", "DIV", "P"]);
      expect(times).toBe(time);
    }
  });

  it("moves a node that is put elsewhere", () => {
    const body = toTree();
    const [first, middle, last] = body.children;
    if (!first || !middle || !last) throw new Error("no children");
    middle.appendChild(first);
    body.replaceChild(last, middle);
    expect(body.children).toEqual([last]);
    expect([last.previousSibling, last.nextSibling, middle.parentNode]).toEqual([null, null, null]);
    expect(middle.textContent).toBe("divp");
  });

  it("finds elements by name in document order, and none outside itself", () => {
    const body = toTree();
    toPlainElement("html").appendChild(body);
    expect(body.getElementsByTagName("p")).toHaveLength(2);
    expect(body.querySelectorAll("p,div").map(({ localName }) => localName)).toEqual([
      "p",
      "div",
      "p",
    ]);
    expect(body.children[0]?.getElementsByTagName("*")).toEqual([]);
  });
});

describe("trimming refuses a Readability", () => {
  const source = readFileSync("node_modules/@mozilla/readability/Readability.js", "utf8");

  it.each([
    ["_cleanStyles(e)", "method _cleanStyles"],
    ["this.log(", "log"],
    ["CLASSES_TO_PRESERVE: [", "table CLASSES_TO_PRESERVE"],
    ["var replacement", "element under another name"],
  ])("that no longer has %s", (part, name) => {
    expect(() => trimReadability(source.replaceAll(part, "other"))).toThrow(
      `has no ${name} any more`,
    );
  });
});

describe("shortening Readability's own names", () => {
  const source = "this._grabArticle(page) === node.TEXT_NODE";
  const shorten = toShortener(source);

  it("gives the same short name to a name wherever it stands", () => {
    expect(shorten(source)).toBe("this._0(page) === node._1");
    expect(shorten("class Plain { _grabArticle() {} }")).toBe("class Plain { _0() {} }");
  });

  it.each(["this._other", '"_grabArticle"', "__JSDOMParser__", "my_grabArticle", "MAX_BYLINE"])(
    "leaves %s",
    (code) => {
      expect(shorten(code)).toBe(code);
    },
  );

  it("knows every name of Readability's that our own part has", () => {
    const own = readFileSync("lib/article/plain-readability.ts", "utf8");
    const all = toShortener(
      readFileSync("node_modules/@mozilla/readability/Readability.js", "utf8"),
    );
    expect(all(own)).not.toMatch(/\b_[a-z]{3}/i);
  });
});
