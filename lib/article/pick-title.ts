import type { Titles } from "./read-titles";
import { stripLastPart, stripSiteName } from "./strip-site-name";
import { toKey } from "./to-key";
import { toPlainText } from "./to-plain-text";

/** No title of a page is longer; what parts it is looked for in so much of one. */
const MAX_STATED = 1_000;
const MIN_CORE = 15;
const MIN_TOPIC = 3;
const AFTER_CORE = /^(?:\s+[\-–—·•/]|\s*[|｜ㅣ]|-{1,2}\S)/u;
const BEFORE_CORE = /(?:\s[\-–—·•/]\s+|[|｜ㅣ]\s*)$/u;
/** "Topic: headline", the topic no longer than a few words. */
const TOPIC = /^(.{3,60}?)[:|]\s+(.{15,})$/;
const ENTITY = /&[a-z]{2,8};/i;
const CUT = /(?:\.{2,}|…)$/;

/** The page's titles as plain text without the site's name; "" for what it does not state. */
type Stated = { page: string; full: string; shared: string; headline: string; others: string[] };
type Printed = { main: string[]; all: string[]; trail: Set<string> };

/**
 * The headline without the site's name; "" when the page has none.
 *
 * The title for sharing, unless no heading prints it: then JSON-LD's headline where the page's
 * own title says the same, or where the shared one is a label in the trail of links. Of 123
 * news pages with known titles this is right on 115, and on 7 of the others the title that is
 * known is printed nowhere or ends in the site's name. The title for sharing alone is right on
 * 108, whichever is printed first on 104, the one that most agree on on 103, JSON-LD's on 102,
 * the h1 on 97. An h1 that repeats JSON-LD's headline over a shared title printed nowhere would
 * be right on one more of Readability's 127 test pages and wrong on two more of these.
 */
export function pickTitle(titles: Titles, siteNames: string[]): string {
  const toTitle = (text: string | null) =>
    text === null ? "" : stripSiteName(toPlainText(text).slice(0, MAX_STATED), siteNames);
  const full = toPlainText(titles.page).slice(0, MAX_STATED);
  const stated = {
    page: toTitle(titles.page),
    full,
    shared: toTitle(titles.shared),
    headline: toTitle(pickHeadline(titles, full)),
    others: titles.others.map(toTitle),
  };
  const printed = toPrinted(titles);
  const title = pickStated(stated, printed);
  if (title === "") return pickPage(stated, printed);
  const core = pickCore(pickWhole(title, printed), printed.main);
  return stripTopic(stripSection(core, [stated.headline, ...stated.others]), printed);
}

function toPrinted({ headings }: Titles): Printed {
  const toTexts = (some: typeof headings) => some.map(({ text }) => toPlainText(text));
  const own = headings.filter(({ isTrail }) => !isTrail);
  return {
    main: toTexts(own.filter(({ level }) => level === 1)),
    all: toTexts(own),
    trail: new Set(toTexts(headings.filter(({ isTrail }) => isTrail)).map(toKey)),
  };
}

function pickStated({ page, shared, headline, others }: Stated, printed: Printed): string {
  const stated = shared || headline || (others[0] ?? "");
  if (headline === "" || isPrinted(stated, printed)) return stated;
  const isLabel = printed.trail.has(toKey(stated));
  return isLabel || toKey(headline) === toKey(page) ? headline : stated;
}

/** The page's own title, when it states no other: the h1 in it, else without its last part. */
function pickPage({ page, full }: Stated, printed: Printed): string {
  if (page === "") return printed.main[0] ?? "";
  const whole = printed.main.find((heading) => toKey(heading).startsWith(toKey(page)));
  const core = whole ?? pickCore(page, printed.main);
  return core === full ? stripLastPart(full) : core;
}

/** True for a title that a heading prints: alone, after a topic, or with more after it. */
function isPrinted(title: string, { all }: Printed): boolean {
  const key = toKey(title);
  const isIn = (text: string) => text.endsWith(key) || text.startsWith(`${key} `);
  return all.map(toKey).some((text) => text === key || (key.length >= MIN_CORE && isIn(text)));
}

/** The h1 that a title was cut from, else the title. */
function pickWhole(title: string, { main }: Printed): string {
  const begun = toKey(title);
  const isCut = CUT.test(title) && begun !== "";
  return (isCut && main.find((heading) => toKey(heading).startsWith(begun))) || title;
}

/** The title without what follows in it one that is stated elsewhere. */
function stripSection(title: string, stated: string[]): string {
  const isBare = (text: string) =>
    2 * text.length > title.length &&
    title.startsWith(text) &&
    AFTER_CORE.test(title.slice(text.length));
  return stated.find(isBare) ?? title;
}

/** The title that stands in this one with a section's or site's name before or after it. */
function pickCore(title: string, titles: string[]): string {
  const isCore = (core: string) => {
    if (core.length < MIN_CORE || 2 * core.length < title.length) return false;
    if (title.startsWith(core)) return AFTER_CORE.test(title.slice(core.length));
    return title.endsWith(core) && BEFORE_CORE.test(title.slice(0, -core.length));
  };
  return titles.find(isCore) ?? title;
}

/** The headline of "Topic: headline" where the page prints it under another topic. */
function stripTopic(title: string, { main }: Printed): string {
  const [, topic = "", headline = ""] = TOPIC.exec(title) ?? [];
  const key = toKey(headline);
  const isOther = (text: string) =>
    toKey(text).endsWith(key) &&
    toKey(text).length > key.length + MIN_TOPIC &&
    !toLetters(text).includes(toLetters(topic));
  return key !== "" && main.some(isOther) ? headline : title;
}

function toLetters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * JSON-LD's headline, unless it shares no word with the page's own title or was escaped beyond
 * plain text; its name where that title says the name alone, as where the headline describes
 * the subject.
 */
function pickHeadline({ headline, name }: Titles, printed: string): string | null {
  const key = toKey(printed);
  if (name && headline && key.includes(toKey(name)) && !key.includes(toKey(headline))) return name;
  const words = key.split(" ");
  const isOther = words.length > 1 && headline && !words.some((word) => hasWord(headline, word));
  return isOther || ENTITY.test(toPlainText(headline ?? "")) ? null : headline;
}

function hasWord(text: string, word: string): boolean {
  return word.length > 3 && toKey(text).includes(word);
}
