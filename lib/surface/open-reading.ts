import { describeMark, describeMarks } from "../annotate/describe-marks";
import type { WordsEvent } from "../annotate/watch-words";
import { isPrivateSite } from "../browser/is-private-site";
import type { Settings } from "../browser/settings-schema";
import { hasSite } from "../browser/site-access";
import { drawBadge } from "../browser/action";
import { createPageSession, type PageSession, type View } from "../browser/page-session";
import { watchSettings } from "../browser/settings";
import {
  highlightMarks,
  jumpBack,
  jumpToMark,
  readPageState,
  readTab,
  readTabAddress,
  watchWordsIn,
} from "../browser/tabs";
import { loadOrganisations } from "../data/organisations";
import { digestArticle } from "../digest";
import { toMarkdown } from "../export/to-markdown";
import type { OrganisationTable } from "../sources/organisation";
import type { Article, Digest, Note, Source, Span } from "../types";
import { describeOrganisation, type FactWords } from "../wording/describe-organisation";
import { openInterface, type Interface } from "./open-interface";

/** Where the reader is: which statement, and how that was reached. */
export type ReadingPlace = {
  /** Index of the current statement; null when there is none. */
  statement: number | null;
  /** The reader pointed at it in the page, so the panel comes to it. */
  isFromPage: boolean;
  /** The reader clicked it in the page. */
  isClick: boolean;
  /** The words last asked for were not found exactly once in the page. */
  isLost: boolean;
  /** The page was scrolled for the reader and can go back. */
  canGoBack: boolean;
};

const START: ReadingPlace = {
  statement: null,
  isFromPage: false,
  isClick: false,
  isLost: false,
  canGoBack: false,
};

/** What popup and panel share: a session, the reader's settings, and the way into the page. */
export type ReadingSurface = {
  interface: () => Interface;
  session: PageSession;
  place: () => ReadingPlace;
  /** Facts beside a source's name; [] for one that is no known organisation. */
  describeSource: (source: Source) => FactWords[];
  /** Scrolls the page to the first of the spans and marks it. */
  showWords: (spans: readonly Span[]) => Promise<void>;
  /** Shows a statement in the page and makes it the current one. */
  showStatement: (index: number) => Promise<void>;
  /** Makes the statement at a place in the text the current one; none leaves it as it is. */
  pointAt: (event: WordsEvent) => void;
  /** Scrolls the page back to where it stood before the first jump. */
  goBack: () => Promise<void>;
  /** The digest in view as Markdown; "" when there is none. */
  markdown: () => string;
};

/**
 * The reading surface, with the table of organisations loading while the page is read.
 *
 * `onChange` is called whenever what is to be drawn has changed: the view, the settings in this
 * or another surface, or whether words were found.
 */
export async function openReading(
  browserLanguages: readonly string[],
  onChange: () => void,
): Promise<ReadingSurface> {
  const table = loadOrganisations();
  let shown = await openInterface(browserLanguages);
  let place = START;
  const moveTo = (changes: Partial<ReadingPlace>) => {
    place = { ...place, ...changes };
    onChange();
  };
  const loaded = table.then((organisations) => organisations.byId);
  let byId: Awaited<typeof loaded> = new Map();
  void loaded.then((map) => (byId = map));

  const session = createPageSession({
    readTab: (tabId) => readTab(tabId, shown.settings.privateSites),
    readPageState,
    mayRead: async (tabId) => {
      const url = await readTabAddress(tabId);
      return (
        url !== null && (await hasSite(url)) && !isPrivateSite(url, shown.settings.privateSites)
      );
    },
    digest: async (article) => toShownDigest(article, await table, shown),
    onView: (view) => {
      moveTo(START);
      if (view.state !== "ready") return;
      drawMarks(view, shown.settings.marks);
      void watchWordsIn(view.page.tabId);
      void drawBadge(view.page.tabId, view.digest.sources.length);
    },
  });
  watchSettings(async () => {
    shown = await openInterface(browserLanguages);
    onChange();
    await session.refresh();
  });

  const showWords = async (spans: readonly Span[], statement: number | null) => {
    const view = session.view();
    const [span] = spans;
    const digest = digestInView(view);
    if (!span || !digest || !("page" in view)) return;
    const mark = describeMark(digest.article.text, "jump", span);
    const isFound = view.state === "ready" && (await jumpToMark(view.page.tabId, mark));
    moveTo({
      ...START,
      statement,
      isLost: !isFound,
      canGoBack: isFound || place.canGoBack,
    });
  };

  return {
    interface: () => shown,
    session,
    place: () => place,
    describeSource: ({ organization }) => {
      const known = organization === null ? undefined : byId.get(organization);
      return known ? describeOrganisation(known, shown.wording) : [];
    },
    showWords: (spans) => showWords(spans, null),
    showStatement: async (index) => {
      const attribution = digestInView(session.view())?.attributions[index];
      if (attribution) await showWords([attribution.content], index);
    },
    pointAt: (event) => {
      const statement = findStatement(digestInView(session.view()), event);
      const isClick = event.kind === "words-pointed" && event.isClick;
      if (statement === null || (statement === place.statement && !isClick)) return;
      moveTo({ statement, isFromPage: true, isClick });
    },
    goBack: async () => {
      const view = session.view();
      if ("page" in view) await jumpBack(view.page.tabId);
      moveTo({ canGoBack: false });
    },
    markdown: () => {
      const digest = digestInView(session.view());
      return digest ? toMarkdown(digest, shown.wording) : "";
    },
  };
}

/** The statement pointed at, or, while scrolling, the first that is not above the window. */
function findStatement(digest: Digest | null, { kind, offset }: WordsEvent): number | null {
  if (digest === null) return null;
  const index = digest.attributions.findIndex(({ content }) =>
    kind === "page-scrolled"
      ? content.end > offset
      : content.start <= offset && offset <= content.end,
  );
  return index < 0 ? null : index;
}

/** The digest as the reader wants it: their number of sentences, without the checks they hid. */
function toShownDigest(
  article: Article,
  organisations: OrganisationTable,
  { settings, wording }: Interface,
): Digest {
  const { bulletCount, hiddenChecks } = settings;
  const sayNote = (note: Note) => wording.say(`note.${note.kind}`, note.params);
  const digest = digestArticle(article, { bulletCount, organisations, sayNote });
  return { ...digest, checks: digest.checks.filter(({ kind }) => !hiddenChecks.includes(kind)) };
}

function drawMarks(view: Extract<View, { state: "ready" }>, mode: Settings["marks"]): void {
  const isOn = mode === "always" || (mode === "asked" && view.isAsked);
  void highlightMarks(view.page.tabId, isOn ? describeMarks(view.digest) : []);
}

function digestInView(view: View): Digest | null {
  return "digest" in view ? view.digest : null;
}
