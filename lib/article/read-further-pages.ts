/** How many pages of one article are believed; a higher number is something else. */
const MAX_PAGES = 30;

/** Which of its pages this one is, and where the ones after it are. */
export type Pages = { current: number; total: number; further: string[] };

/**
 * The further pages of the same article on the same site, in order, as its pager, its
 * `rel=next` and "show all" links give them. `parameters` are the query names that number pages.
 *
 * @example "/read/12/judul" with links to "?page=2" and "?page=3" → two further pages of three
 */
export function readFurtherPages(
  document: Document,
  { url, parameters }: { url: string; parameters: string[] },
): Pages {
  const names = new Set(parameters);
  const own = toPage(url, url, names);
  if (!own || own.number === Infinity) return { current: 1, total: 1, further: [] };
  const known = new Map<number, string>();
  const numbered = toNumberTest(parameters);
  for (const link of document.querySelectorAll('a[href], link[rel~="next" i]')) {
    const href = link.getAttribute("href") ?? "";
    const page = numbered.test(href) ? toPage(href, url, names) : null;
    if (!page || page.base !== own.base || page.number === own.number) continue;
    if (!known.has(page.number)) known.set(page.number, page.href);
  }
  const all = known.get(Infinity);
  known.delete(Infinity);
  const total = Math.max(own.number, ...known.keys());
  const further: string[] = [];
  for (let number = own.number + 1; number <= total; number += 1) {
    const href = known.get(number) ?? toSibling(known.get(total) ?? "", total, number);
    if (href) further.push(href);
  }
  if (further.length === 0 && all && own.number === 1)
    return { current: 1, total: 2, further: [all] };
  return { current: own.number, total, further };
}

/** A test for addresses with a page's number, by which all others are spared the parsing. */
function toNumberTest(parameters: string[]): RegExp {
  const names = parameters.join("|");
  return new RegExp(`[?&](?:${names})=|/(?:page/?)?(?:\\d{1,2}|all)/?(?:[?#]|$)`, "i");
}

type Page = { base: string; number: number; href: string };

function toPage(href: string, base: string, names: Set<string>): Page | null {
  if (href.startsWith("#") || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  if (!/^https?:$/.test(url.protocol)) return null;
  url.hash = "";
  const bare = new URL(url);
  let number = 1;
  for (const [name, value] of url.searchParams) {
    if (!names.has(name.toLowerCase())) continue;
    number = /^all$/i.test(value) ? Infinity : Number(value);
  }
  bare.search = "";
  const inPath = /^(.+?)\/(?:page\/?)?(\d{1,2}|all)\/?$/.exec(bare.pathname);
  if (inPath && number === 1) {
    number = inPath[2] === "all" ? Infinity : Number(inPath[2]);
    bare.pathname = inPath[1] ?? "";
  }
  const isPage =
    number === Infinity || (Number.isInteger(number) && number >= 1 && number <= MAX_PAGES);
  const path = `${bare.host.replace(/^(?:www|m)\./, "")}${bare.pathname.replace(/\/$/, "")}`;
  return isPage ? { base: path, number, href: url.href } : null;
}

/** The address of a page that the pager leaves out, made like its neighbour's. */
function toSibling(href: string, number: number, wanted: number): string | null {
  const at = href.lastIndexOf(String(number));
  if (at < 0) return null;
  return `${href.slice(0, at)}${wanted}${href.slice(at + String(number).length)}`;
}
