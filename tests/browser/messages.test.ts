import { expect, it } from "vitest";
import { toMessage } from "../../lib/browser/messages";

it.each([
  [
    { kind: "page-read", tabId: 4 },
    { kind: "page-read", tabId: 4 },
  ],
  [{ kind: "page-moved", extra: 1 }, { kind: "page-moved" }],
  [{ kind: "page-read", tabId: "4" }, null],
  [{ kind: "page-read" }, null],
  [{ kind: "toString" }, null],
  ["page-moved", null],
  [null, null],
])("decodes %j as %j", (input, message) => {
  expect(toMessage(input)).toEqual(message);
});
