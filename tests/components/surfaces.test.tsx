// @vitest-environment jsdom
import { render } from "preact";
import { describe, expect, it } from "vitest";
import { Panel, type PanelProps } from "../../components/Panel";
import { Popup, type PopupProps } from "../../components/Popup";
import { WordingContext } from "../../components/wording-context";
import type { View } from "../../lib/browser/page-session";
import { interfaceWords } from "../../lib/data/interface";
import { START } from "../../lib/surface/reading-place";
import type { Digest } from "../../lib/types";
import { createWording } from "../../lib/wording/create-wording";
import { exampleDigest } from "../example-digest";

const page = { tabId: 1, url: "https://berita.example/feri", icon: null };
const ready = (digest: Digest): View => ({ state: "ready", page, digest, isAsked: true });

const ignore = () => {};

const STATES: View[] = [
  ...(["list", "empty", "too-large", "not-a-web-page"] as const).map((reason): View => ({
    state: "no-article",
    reason,
  })),
  { state: "stopped", reason: "slow" },
  { state: "stopped", reason: "cancelled" },
  ...(["internal", "blank", "pdf", "file", "no-access", "updated", "private"] as const).map(
    (reason): View => ({
      state: "no-access",
      reason,
    }),
  ),
  { state: "failed" },
];

function draw(surface: preact.ComponentChild, language: string): HTMLElement {
  const root = document.createElement("div");
  const wording = createWording(interfaceWords[language] ?? {}, language);
  render(<WordingContext.Provider value={wording}>{surface}</WordingContext.Provider>, root);
  return root;
}

const popup = (view: View, props: Partial<PopupProps> = {}) => (
  <Popup
    view={view}
    place={START}
    rest={null}
    describeSource={() => []}
    onShowBullet={ignore}
    onOpenPanel={ignore}
    onCopy={() => Promise.resolve()}
    onRetry={ignore}
    onCancel={ignore}
    onOpenOptions={ignore}
    {...props}
  />
);

const panel = (view: View, props: Partial<PanelProps> = {}) => (
  <Panel
    view={view}
    isPrivateWindow={false}
    place={START}
    rest={null}
    describeSource={() => []}
    onShowWords={ignore}
    onShowStatement={ignore}
    onGoBack={ignore}
    onSavePicture={ignore}
    onCorrect={ignore}
    engine={null}
    offeredSite={null}
    onAllowSite={ignore}
    onReadPage={ignore}
    onCancel={ignore}
    onOpenOptions={ignore}
    formats={["markdown"]}
    onCopy={() => Promise.resolve()}
    onSave={ignore}
    {...props}
  />
);

const part = (root: Element, name: string) =>
  [...root.querySelectorAll(`[data-part="${name}"]`)].map((element) => element.textContent);

describe.each(["id", "en"])("surfaces in %s", (language) => {
  it.each(STATES)("say one plain sentence for %o", (view) => {
    for (const root of [draw(popup(view), language), draw(panel(view), language)]) {
      const words = root.querySelector('[data-part="state"] p')?.textContent ?? "";
      expect(words).toMatch(/^\p{Lu}.*\.$/u);
      expect(root.querySelector('[data-part="state"] h1')?.textContent).not.toMatch(/^state\./);
    }
  });

  it("offer a click where one helps, and only there", () => {
    const wanted = { failed: "retry", slow: "retry", cancelled: "retry", private: "open-options" };
    const listActions = (root: Element) =>
      [...root.querySelectorAll("[data-action]")].map((one) => one.getAttribute("data-action"));
    for (const view of STATES) {
      const key = "reason" in view ? view.reason : view.state;
      const expected = Object.entries(wanted).flatMap(([state, name]) =>
        state === key ? name : [],
      );
      expect(listActions(draw(popup(view), language)), key).toEqual(expected);
      // The panel, which the reader may have opened by the browser's own ways, can read by a click.
      const beside = key === "no-access" ? ["read-page"] : expected;
      expect(listActions(draw(panel(view), language)), key).toEqual(beside);
    }
  });

  it("say in the live region where the words are that a click asked for", () => {
    const elsewhere = { page: 2, href: null };
    for (const [place, said] of [
      [{ ...START, isLost: true }, /tidak ditemukan|were not found/],
      [{ ...START, elsewhere }, /di halaman 2|on page 2/],
    ] as const)
      for (const surface of [
        popup(ready(exampleDigest), { place }),
        panel(ready(exampleDigest), { place }),
      ]) {
        const root = draw(surface, language);
        expect(root.querySelector("[role=status]")?.textContent).toMatch(said);
      }
  });

  it("can be cancelled while the page is read", () => {
    let cancelled = 0;
    const props = { onCancel: () => (cancelled += 1) };
    const reading: View = { state: "reading" };
    for (const root of [
      draw(popup(reading, props), language),
      draw(panel(reading, props), language),
    ])
      root.querySelector<HTMLElement>("[data-action=cancel-reading]")?.click();
    expect(cancelled).toBe(2);
  });

  it("says in its one live region what it has come to", () => {
    for (const surface of [popup(ready(exampleDigest)), panel(ready(exampleDigest))]) {
      const regions = draw(surface, language).querySelectorAll("[role=status], [aria-live]");
      expect([...regions].map((region) => region.textContent)).toEqual([
        expect.stringMatching(
          /^(Ringkasan siap|Summary ready): \d poi\w+, \d (sumber|sources?)\.$/,
        ),
      ]);
    }
  });

  it("says there too how the rest of the article comes, and shows it", () => {
    const state = { kind: "reading", page: 2, total: 3 } as const;
    const view = { state, read: 1, total: 3 };
    const rest = { view, onRead: ignore, onCancel: ignore };
    const said = language === "id" ? "Membaca halaman 2 dari 3…" : "Reading page 2 of 3…";
    for (const surface of [
      popup(ready(exampleDigest), { rest }),
      panel(ready(exampleDigest), { rest }),
    ]) {
      const root = draw(surface, language);
      const regions = root.querySelectorAll("[role=status], [aria-live]");
      expect([...regions].map((region) => region.textContent)).toEqual([said]);
      expect(part(root, "rest-state")).toEqual([said]);
    }
  });

  it("counts the sources by kind, and shows each kind's beside each other", () => {
    const root = draw(popup(ready(exampleDigest)), language);
    const said = language === "id" ? ["orang 1", "kantor berita 1"] : ["person 1", "news agency 1"];
    const lines = [...root.querySelectorAll('[data-part="kinds"] li')];
    expect(lines.map((line) => line.textContent)).toEqual(said);
    const kinds = [...root.querySelectorAll("[data-source-kind]")];
    expect(kinds.map((one) => one.getAttribute("data-source-kind"))).toEqual([
      "person",
      "news-agency",
    ]);
  });

  it("says who wrote the summary, with the label as printed", () => {
    const root = draw(popup(ready(exampleDigest)), language);
    expect(part(root, "summary-label")).toEqual(["Ringkasan Berita:"]);
    expect(part(root, "summary-origin")).toEqual([
      language === "id" ? "Ditulis penerbit" : "Written by the publisher",
    ]);
  });

  it("says that the page in front is another, over the digest of the one before", () => {
    const view: View = { ...ready(exampleDigest), state: "moved", isRefused: false } as View;
    const root = draw(panel(view), language);
    expect(part(root, "moved")).toHaveLength(1);
    expect(part(root, "title")).toEqual([exampleDigest.article.title]);
  });
});

it("dots the words of a bullet that have no support", () => {
  const root = draw(popup(ready(exampleDigest)), "id");
  expect(root.querySelector("u")?.textContent).toBe("kapal kedua datang Oktober");
});

it("puts page text on the screen as text, whatever it looks like", () => {
  const title = "<img src=x onerror=alert(1)><script>alert(1)</script>";
  const digest = { ...exampleDigest, article: { ...exampleDigest.article, title } };
  const root = draw(popup(ready(digest)), "id");
  expect(part(root, "title")).toEqual([title]);
  expect(root.querySelector("img, script")).toBeNull();
});
