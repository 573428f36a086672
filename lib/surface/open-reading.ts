import { describeMark, describeMarks } from "../annotate/describe-marks";
import { createPageSession, type PageSession, type View } from "../browser/page-session";
import { watchSettings } from "../browser/settings";
import { highlightMarks, jumpToMark, readPageState, readTab } from "../browser/tabs";
import { loadOrganisations } from "../data/organisations";
import { digestArticle } from "../digest";
import { toMarkdown } from "../export/to-markdown";
import { isMedium } from "../sources/organisation";
import type { Digest, Source, Span } from "../types";
import { describeOrganisation, type FactWords } from "../wording/describe-organisation";
import { sayNote } from "../wording/say-note";
import { openInterface, type Interface } from "./open-interface";

/** What popup and panel share: a session, the reader's settings, and the way into the page. */
export type ReadingSurface = {
  interface: () => Interface;
  session: PageSession;
  /** The words last asked for were not found exactly once in the page. */
  isLost: () => boolean;
  /** Facts beside a source's name; [] for one that is no known organisation. */
  describeSource: (source: Source) => FactWords[];
  /** Scrolls the page to the first of the spans and marks it. */
  showWords: (spans: readonly Span[]) => Promise<void>;
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
  let isLost = false;
  const loaded = table.then((organisations) => organisations.byId);
  let byId: Awaited<typeof loaded> = new Map();
  void loaded.then((map) => (byId = map));

  const session = createPageSession({
    readTab,
    readPageState,
    digest: async (article) =>
      digestArticle(article, {
        bulletCount: shown.settings.bulletCount,
        organisations: await table,
        sayNote: (note) => sayNote(note, shown.wording),
      }),
    onView: (view) => {
      isLost = false;
      onChange();
      if (view.state === "ready") drawMarks(view, shown.settings.marks);
    },
  });
  watchSettings(async () => {
    shown = await openInterface(browserLanguages);
    onChange();
    await session.refresh();
  });

  return {
    interface: () => shown,
    session,
    isLost: () => isLost,
    describeSource: ({ organization }) => {
      const known = organization === null ? undefined : byId.get(organization);
      return known ? describeOrganisation(known, shown.wording, isMedium(known.kind)) : [];
    },
    showWords: async (spans) => {
      const view = session.view();
      const [span] = spans;
      if (view.state !== "ready" || !span) return;
      const mark = describeMark(view.digest.article.text, "jump", span);
      isLost = !(await jumpToMark(view.page.tabId, mark));
      onChange();
    },
    markdown: () => {
      const digest = digestInView(session.view());
      return digest ? toMarkdown(digest, shown.wording) : "";
    },
  };
}

function drawMarks(view: Extract<View, { state: "ready" }>, isOn: boolean): void {
  void highlightMarks(view.page.tabId, isOn ? describeMarks(view.digest) : []);
}

function digestInView(view: View): Digest | null {
  return "digest" in view ? view.digest : null;
}
