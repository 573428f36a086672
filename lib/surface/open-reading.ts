import { describeOpenMarks } from "../annotate/describe-marks";
import { isPrivateSite } from "../browser/is-private-site";
import { readingData } from "../data/reading";
import { hasSite } from "../browser/site-access";
import { drawBadge } from "../browser/action";
import { createPageSession, type PageSession, type View } from "../browser/page-session";
import { pickDigest } from "../browser/view";
import { saveSetting, watchSettings } from "../browser/settings";
import {
  cancelTab,
  jumpBack,
  jumpToMarks,
  readPageState,
  readTabAddress,
  readTabAgain,
  watchWordsIn,
} from "../browser/tabs";
import { withUpdate } from "../browser/update-notice";
import { addCorrection, type SourceWord } from "../sources/add-correction";
import { EXPORT_FORMATS } from "../export/formats";
import type { Source, Span } from "../types";
import type { FactWords } from "../wording/describe-organisation";
import { createPageAsker, type AskedTab } from "./ask-tab";
import { describeSource } from "./describe-source";
import { drawMarks } from "./draw-marks";
import type { OpenedEngine } from "./open-engine";
import type { RestSession } from "./rest-session";
import { openInterface, type Interface } from "./open-interface";
import { findOtherPlace, keepPlace, pointPlace, START } from "./reading-place";
import type { PlaceEvent, ReadingPlace } from "./reading-place";
import { openRest } from "./open-rest";
import { openReaderTable } from "./reader-table";
import { toShownDigest } from "./to-shown-digest";

/** A digest written out, and the extension of a file that would hold it. */
export type ExportedDigest = { text: string; extension: string };

/** What popup and panel share: a session, the reader's settings, and the way into the page. */
export type ReadingSurface = {
  interface: () => Interface;
  session: PageSession;
  /** What is to be shown: the session's view, with the summary that an engine wrote. */
  view: () => View;
  place: () => ReadingPlace;
  /** The article's other pages, read on the reader's click. */
  rest: RestSession;
  /** Facts beside a source's name; [] for one that is no known organisation. */
  describeSource: (source: Source) => FactWords[];
  /** Scrolls the page to the first of the spans and marks it. */
  showWords: (spans: readonly Span[]) => Promise<void>;
  /** Keeps what the reader says is wrong about a source; in a private window, as long as this is open. */
  correct: (word: SourceWord) => Promise<void>;
  /** Shows a statement in the page and makes it the current one. */
  showStatement: (index: number) => Promise<void>;
  /** Makes the statement at a place in the text the current one; none leaves it as it is. */
  pointAt: (event: PlaceEvent) => void;
  /** Scrolls the page back to where it stood before the first jump. */
  goBack: () => Promise<void>;
  /** The digest in view in a format by its id; null when there is none. */
  exportDigest: (formatId: string) => ExportedDigest | null;
};

export type ReadingOptions = {
  browserLanguages: readonly string[];
  /** Called whenever what is to be drawn has changed: view, settings, or whether words were found. */
  onChange: () => void;
  /** Goes along with what is in view. */
  engine?: OpenedEngine | null;
  /** A tab whose page is being read already. */
  asked?: AskedTab | null;
  /** Of a private window nothing is stored: what the reader says there ends with the surface. */
  isPrivateWindow?: boolean;
};

/** The reading surface, with the table of organisations loading while the page is read. */
export async function openReading(options: ReadingOptions): Promise<ReadingSurface> {
  const { browserLanguages, onChange, engine = null } = options;
  const { asked = null, isPrivateWindow = false } = options;
  const table = openReaderTable();
  const unkept: SourceWord[] = [];
  const openShown = async () => withWords(await openInterface(browserLanguages), unkept);
  let shown = await openShown();
  let place = START;
  let before: View = { state: "reading" };
  const moveTo = (changes: Partial<ReadingPlace>) => {
    place = { ...place, ...changes };
    onChange();
  };

  const readPage = createPageAsker(asked);
  const session = createPageSession({
    readTab: (tabId) => withUpdate(readPage(tabId, shown.settings.privateSites)),
    cancelTab,
    readTabAgain: (tabId) => readTabAgain(tabId, readingData),
    readPageState,
    mayRead: async (tabId) => {
      const url = await readTabAddress(tabId);
      if (url === null || engine?.isServer(url)) return false;
      return (await hasSite(url)) && !isPrivateSite(url, shown.settings.privateSites);
    },
    digest: (article, onGist) => {
      const organisations = table.read(shown.settings.readerSources);
      return toShownDigest(article, { shown, organisations, onGist });
    },
    onView: (view) => {
      engine?.follow(view);
      rest.follow(view);
      moveTo(keepPlace(place, before, view));
      before = view;
      if (view.state !== "ready") return;
      drawMarks(view, shown.settings);
      void watchWordsIn(view.page.tabId);
      void drawBadge(view.page.tabId, view.digest.sources.length);
    },
  });
  const rest = openRest(session, onChange);
  const renew = async () => {
    shown = await openShown();
    onChange();
    await session.refresh();
  };
  watchSettings(() => void renew());

  const showWords = async (spans: readonly Span[], statement: number | null) => {
    const view = session.view();
    const digest = pickDigest(view);
    if (spans.length === 0 || !digest || !("page" in view)) return;
    const marks = describeOpenMarks(digest.article, "jump", spans);
    const { markColors } = shown.settings;
    const found =
      view.state === "ready" ? await jumpToMarks(view.page.tabId, marks, markColors) : 0;
    moveTo({
      ...START,
      statement,
      isLost: found < marks.length,
      elsewhere: findOtherPlace(digest, spans),
      canGoBack: found > 0 || place.canGoBack,
    });
  };

  const viewNow = () => engine?.addTo(session.view()) ?? session.view();
  return {
    interface: () => shown,
    session,
    view: viewNow,
    place: () => place,
    rest,
    describeSource: (source) => {
      const digest = pickDigest(session.view());
      const known = table.latest();
      if (!digest || !known) return [];
      return describeSource(source, digest.article, { table: known, wording: shown.wording });
    },
    showWords: (spans) => showWords(spans, null),
    correct: async (word) => {
      if (isPrivateWindow) {
        unkept.push(word);
        return renew();
      }
      const { readerSources } = shown.settings;
      const kept = addCorrection(readerSources, word, new Date().toISOString());
      await saveSetting("readerSources", kept).catch(() => moveTo({ hasSaveFailed: true }));
    },
    showStatement: async (index) => {
      const attribution = pickDigest(session.view())?.attributions[index];
      if (attribution) await showWords([attribution.content], index);
    },
    pointAt: (event) => {
      const digest = pickDigest(session.view());
      const moved = digest && pointPlace(place, digest, event);
      if (moved) moveTo(moved);
    },
    goBack: async () => {
      const view = session.view();
      if ("page" in view) await jumpBack(view.page.tabId);
      moveTo({ canGoBack: false });
    },
    exportDigest: (formatId) => {
      const format = EXPORT_FORMATS.find(({ id }) => id === formatId);
      const digest = pickDigest(viewNow());
      if (!format || !digest) return null;
      return { text: format.write(digest, shown.wording), extension: format.extension };
    },
  };
}

/** The interface with what the reader said of sources besides what is stored. */
function withWords(opened: Interface, words: readonly SourceWord[]): Interface {
  const { settings } = opened;
  const madeAt = new Date().toISOString();
  const readerSources = words.reduce(
    (reader, word) => addCorrection(reader, word, madeAt),
    settings.readerSources,
  );
  return { ...opened, settings: { ...settings, readerSources } };
}
