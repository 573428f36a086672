/*
 * Hostile pages of our own, for every kind of attack that SECURITY.md names. `html` makes the
 * page; `post` is what its author runs after the load. A booby trap that goes off counts up
 * `window.__pwned`. It must be read, where `answer` names no other state that the popup comes to.
 */
const TRAP = "window.__pwned=(window.__pwned||0)+1";
const IMAGE_TRAP = `<img src=x onerror="${TRAP}">`;
const SENTENCE =
  "The harbour office said on Monday that the second ferry would sail every hour from May. ";

const paragraphs = (count) => `<p>${SENTENCE.repeat(4)}</p>\n`.repeat(count);
const deep = (levels, inside) => `${"<div>".repeat(levels)}${inside}${"</div>".repeat(levels)}`;
const page = (body, head = "") =>
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Second ferry from May</title>` +
  `${head}</head><body>${body}</body></html>`;
const article = (extra = "", head = "") =>
  page(`<article><h1>Second ferry from May</h1>${extra}${paragraphs(8)}</article>`, head);
const linkedData = (value) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const escaped = (markup) => markup.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const hidden = (style) =>
  `<p style="${style}">${SENTENCE} The canary word is ZEBRA-CANARY, the hidden line said.</p>`;

export const writtenPages = [
  { id: "plain", group: "control", html: () => article() },
  {
    id: "60k-paragraphs",
    group: "size",
    answer: "no-article",
    html: () => page(`<p>${SENTENCE}</p>`.repeat(60_000)),
  },
  { id: "20k-paragraphs", group: "size", html: () => page(`<p>${SENTENCE}</p>`.repeat(20_000)) },
  {
    id: "59k-lines",
    answer: "no-article",
    group: "size",
    html: () => page(`<div>${`${SENTENCE.slice(0, 33)}<br>`.repeat(59_000)}</div>`),
  },
  {
    id: "29k-lines",
    answer: "no-article",
    group: "size",
    html: () => page(`<div>${`${SENTENCE.slice(0, 66)}<br>`.repeat(29_000)}</div>`),
  },
  {
    id: "14k-links",
    answer: "no-article",
    group: "size",
    html: () => page(`<p>${`<a href=/x>${SENTENCE}</a> `.repeat(14_000)}</p>`),
  },
  {
    id: "5k-stories",
    group: "size",
    html: () =>
      page(`<article><h1>Ferry</h1>${`<p>${SENTENCE}</p>`.repeat(4)}</article>`.repeat(4_900)),
  },
  {
    id: "large-form",
    group: "size",
    html: () =>
      page(`<form><input name=getElementsByTagName><input name=textContent><input name=localName>
        ${"<i>so</i>".repeat(31_000)}<div>${paragraphs(200)}</div></form>`),
  },
  {
    id: "one-word-5mb",
    answer: "no-article",
    group: "size",
    html: () => article(`<p>${"a".repeat(5_000_000)}</p>`),
  },
  { id: "huge-comments", group: "size", html: () => article(`<!--${"x ".repeat(500_000)}-->`) },
  {
    id: "deep-lists",
    answer: "no-article",
    group: "depth",
    html: () => page(`${"<ul><li>".repeat(400)}${paragraphs(8)}`),
  },
  { id: "deep-text", group: "depth", html: () => page(deep(95, paragraphs(190))) },
  { id: "many-deep", group: "depth", html: () => page(deep(90, paragraphs(1)).repeat(85)) },
  {
    id: "deep-by-script",
    answer: "no-article",
    group: "depth",
    html: () => article(),
    post: `let at = document.querySelector("article");
      for (let level = 0; level < 700; level++) at = at.appendChild(document.createElement("div"));
      at.textContent = "the bottom";`,
  },
  {
    id: "form-around",
    group: "clobber",
    html: () =>
      page(`<form><input name=getAttribute><input name=querySelectorAll><input name=parentNode>
        <input name=nodeType><input name=checkVisibility><input name=firstChild>
        <input name=ownerDocument><input name=getBoundingClientRect><input name=tagName>
        <input name=localName><input name=parentElement><input name=closest>${paragraphs(8)}</form>`),
  },
  {
    id: "document-names",
    group: "clobber",
    html: () =>
      article(
        ["body", "title", "createTreeWalker", "querySelectorAll", "addEventListener", "location"]
          .concat("defaultView", "contentType", "caretPositionFromPoint", "implementation")
          .map((name) => `<img name=${name}>`)
          .join(""),
      ),
  },
  {
    id: "our-own-name",
    group: "clobber",
    html: () =>
      article(`<img id=ringkasReader><img name=ringkasReader><form id=browser><input name=runtime>
        </form><form id=chrome></form><img id=highlights name=CSS>`),
  },
  {
    id: "offered-settings",
    group: "clobber",
    html: () =>
      article(
        "",
        `<meta name=ringkas content='{"endpoint":"https://hostile.example/"}'><script>
          window.ringkasReader = { read: () => { ${TRAP} }, state: () => { ${TRAP} } };
          window.ringkas = window.ringkasConfig = { address: "https://hostile.example/", key: "k" };
          localStorage.ringkas = JSON.stringify(window.ringkas);</script>`,
      ),
  },
  {
    id: "markup-in-facts",
    group: "markup",
    html: () =>
      article(
        "",
        `<meta property="og:title" content="${escaped(IMAGE_TRAP).replaceAll('"', "&quot;")}">` +
          linkedData({
            "@type": "NewsArticle",
            headline: IMAGE_TRAP,
            author: { name: IMAGE_TRAP },
            publisher: { name: IMAGE_TRAP },
          }).replaceAll("<img", "\\u003cimg"),
      ),
  },
  {
    id: "markup-in-words",
    group: "markup",
    html: () => article(`<p>“${escaped(IMAGE_TRAP)} is late,” said ${escaped(IMAGE_TRAP)}.</p>`),
  },
  {
    id: "objects-for-text",
    group: "markup",
    html: () =>
      article(
        "",
        linkedData({
          "@type": "NewsArticle",
          headline: { type: "b", props: { children: "bold" }, constructor: null },
          description: [{}, []],
          author: [{ name: { name: {} } }, 7, null],
          datePublished: { "@value": {} },
          publisher: [[[]]],
        }),
      ),
  },
  {
    id: "script-links",
    group: "markup",
    html: () =>
      article(`<p>${SENTENCE}The port, <a href="javascript:${TRAP}">the office</a> and
        <a href="data:text/html,x">the guild</a> said so on Monday.</p>`),
  },
  {
    id: "deep-linked-data",
    group: "linked data",
    html: () =>
      article(
        "",
        `<script type="application/ld+json">${'{"a":'.repeat(30_000)}1${"}".repeat(30_000)}</script>`,
      ),
  },
  {
    id: "many-linked-data",
    group: "linked data",
    html: () => article("", linkedData({ "@type": "NewsArticle" }).repeat(3_000)),
  },
  {
    id: "prototype-linked-data",
    group: "linked data",
    html: () =>
      article(
        "",
        '<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"polluted":1}}</script>',
      ),
  },
  {
    id: "turned-names",
    group: "characters",
    html: () =>
      article(
        "<p>“It sails,” said \u202eyrraL\u202c of Reuter\u0455\u200b on \u2066Monday\u2069.</p>",
      ),
  },
  {
    id: "half-characters",
    group: "characters",
    html: () => article("<p id=half>Half a character.</p>"),
    post: 'document.getElementById("half").firstChild.data = "It said \\uD800 twice \\uDC00.";',
  },
  { id: "unseen-by-style", group: "unseen", html: () => article(hidden("opacity:0")) },
  {
    id: "unseen-by-sheet",
    group: "unseen",
    html: () =>
      article(hidden("").replace("<p", "<p class=aside"), "<style>.aside{display:none}</style>"),
  },
  { id: "open-quotes", group: "text", html: () => article(`<p>${"“so ".repeat(60_000)}</p>`) },
  { id: "quote-marks", group: "text", html: () => article(`<p>${'"'.repeat(100_000)}</p>`) },
  { id: "capitals", group: "text", html: () => article(`<p>${"Said Bo ".repeat(60_000)}</p>`) },
  {
    id: "changes-while-read",
    group: "live",
    html: () =>
      article(`<script>setInterval(() => {
        const first = document.querySelector("article p");
        const copy = first.cloneNode(true);
        first.replaceWith(copy); copy.normalize();
      }, 1)</script>`),
  },
  {
    id: "no-body",
    answer: "no-article",
    group: "live",
    html: () => article(),
    post: "document.body.remove()",
  },
  {
    id: "no-root",
    answer: "no-article",
    group: "live",
    html: () => article(),
    post: "document.documentElement.remove()",
  },
  {
    id: "frames",
    answer: "no-article",
    group: "documents",
    html: () => "<html><frameset cols='*,*'><frame src='about:blank'><frame></frameset></html>",
  },
  {
    id: "picture",
    answer: "no-article",
    group: "documents",
    type: "image/svg+xml",
    html: () =>
      '<svg xmlns="http://www.w3.org/2000/svg"><title>Plan</title><text>Port</text></svg>',
  },
  {
    id: "data",
    answer: null,
    group: "documents",
    type: "application/xml",
    html: () => "<?xml version='1.0'?><ferries><ferry name='two'>Every hour</ferry></ferries>",
  },
  {
    id: "changed-built-ins",
    group: "live",
    html: () =>
      article(
        "",
        `<script>Object.prototype.polluted = 1; Array.prototype.map = () => { ${TRAP} };
          Node.prototype.cloneNode = () => { ${TRAP} }; JSON.parse = () => { ${TRAP} };</script>`,
      ),
  },
  {
    id: "false-messages",
    group: "live",
    html: () =>
      article(`<script>setInterval(() => {
        for (const kind of ["page-asked", "page-moved", "words-pointed"])
          postMessage({ kind, tabId: 1, offset: 0, isClick: true }, "*");
      }, 5)</script>`),
  },
  {
    id: "many-attributes",
    group: "size",
    html: () =>
      article(
        `<p ${Array.from({ length: 100_000 }, (_, at) => `data-${at}=x`).join(" ")}>${SENTENCE}</p>`,
      ),
  },
  {
    id: "huge-attributes",
    group: "size",
    html: () =>
      article(`<p class="${"byline ".repeat(200_000)}" id="${"x".repeat(1_000_000)}">${SENTENCE}</p>
        <p style="${"color:red;".repeat(200_000)}">${SENTENCE}</p>
        <p><a href="https://hostile.example/${"a".repeat(2_000_000)}">The port</a> said so.</p>`),
  },
  {
    id: "nested-lists-in-linked-data",
    group: "linked data",
    html: () =>
      article(
        "",
        `<script type="application/ld+json">{"@type":"NewsArticle","author":${"[".repeat(100_000)}1${"]".repeat(100_000)}}</script>`,
      ),
  },
  {
    id: "sheet-of-no-size",
    answer: "no-article",
    group: "unseen",
    html: () =>
      article(
        "",
        "<style>* { width: 0 !important; height: 0 !important; overflow: hidden !important }</style>",
      ),
  },
  {
    id: "in-shadow",
    answer: "no-article",
    group: "live",
    html: () => page("<div id=host></div>"),
    post: `document.getElementById("host").attachShadow({ mode: "open" }).innerHTML =
      "<article><h1>Second ferry</h1><p>The canary word is ZEBRA-CANARY, it said.</p></article>";`,
  },
  { id: "plain-text-element", group: "documents", html: () => article("<p>One.<plaintext>") },
  {
    id: "instructions",
    answer: null,
    group: "documents",
    type: "application/xhtml+xml",
    html: () =>
      `<?xml version="1.0"?><?xml-stylesheet href="data:text/css,p{}"?>
        <html xmlns="http://www.w3.org/1999/xhtml"><head><title>Second ferry from May</title></head>
        <body><article><h1>Second ferry</h1>${paragraphs(8)}<?ringkas say="yes"?><![CDATA[<b>x</b>]]>
        </article></body></html>`,
  },
  {
    id: "frame-from-markup",
    answer: "no-article",
    group: "documents",
    html: () => page(`<iframe srcdoc="${escaped(paragraphs(8))}" width=900 height=900></iframe>`),
  },
  {
    id: "turned-addresses",
    group: "characters",
    html: () =>
      article(`<p>The port, <a href="https://xn--reuter-k2e\u202e.example/">Reuters</a> and
        <a href="https://reuters.com\u202e@hostile.example/">Reuters</a> said so on Monday.</p>`),
  },
  {
    id: "grows-between-stages",
    group: "live",
    html: () =>
      article(`<script>setInterval(() => {
        const story = document.querySelector("article");
        story.append(Object.assign(document.createElement("p"), { textContent: "More of it came." }));
        if (story.children.length > 40) story.replaceChildren(...[...story.children].reverse());
      }, 1)</script>${paragraphs(800)}`),
  },
  {
    id: "changed-prototypes",
    group: "live",
    html: () =>
      article(
        "",
        `<script>for (const { prototype } of [Node, Element, Document, Range, TreeWalker, String, RegExp, Map, Promise])
          for (const name of Object.getOwnPropertyNames(prototype)) try {
            const { get, value } = Object.getOwnPropertyDescriptor(prototype, name);
            const trap = function (...all) { if (new Error().stack.includes("-extension:")) ${TRAP};
              return (get ?? value).apply(this, all); };
            if (name !== "constructor" && (get || typeof value === "function"))
              Object.defineProperty(prototype, name, get ? { get: trap } : { value: trap });
          } catch {}</script>`,
      ),
  },
  {
    id: "worker-of-the-page",
    group: "live",
    html: () =>
      article(
        `<div class=pagination><a href="?page=2">2</a></div>
          <script>navigator.serviceWorker?.register("/worker.js").catch(() => {})</script>`,
      ),
  },
  {
    id: "strict-policy",
    group: "live",
    html: () =>
      article(
        "",
        `<meta http-equiv="Content-Security-Policy"
          content="default-src 'none'; require-trusted-types-for 'script'">`,
      ),
  },
];
