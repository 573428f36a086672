import { fakeBrowser } from "wxt/testing";
import { beforeEach, expect, it } from "vitest";
import { noteUpdate, withUpdate } from "../../lib/browser/update-notice";
import type { TabReading } from "../../lib/browser/tabs";

const REFUSED: TabReading = { kind: "refused", reason: "no-access" };
const PDF: TabReading = { kind: "refused", reason: "pdf" };
const READ: TabReading = {
  kind: "read",
  page: { tabId: 1, url: "https://berita.example/feri", icon: null },
  reading: { kind: "no-article", reason: "list", url: null, title: "" },
};

beforeEach(() => fakeBrowser.reset());

it("leaves a refusal as it is while there was no update", async () => {
  expect(await withUpdate(Promise.resolve(REFUSED))).toEqual(REFUSED);
});

it("says of a page that is refused that the extension was updated, until one is read", async () => {
  await noteUpdate();
  expect(await withUpdate(Promise.resolve(REFUSED))).toEqual({
    kind: "refused",
    reason: "updated",
  });
  expect(await withUpdate(Promise.resolve(PDF))).toEqual(PDF);
  expect(await withUpdate(Promise.resolve(READ))).toEqual(READ);
  expect(await withUpdate(Promise.resolve(REFUSED))).toEqual(REFUSED);
});
