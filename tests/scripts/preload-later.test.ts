import { expect, it } from "vitest";
import { preloadedLater } from "../../scripts/setup/preload-later.mjs";

const { handler } = preloadedLater.transformIndexHtml;

const chunk = (fileName: string, imports: string[] = [], dynamicImports: string[] = []) => ({
  fileName,
  imports,
  dynamicImports,
});

function listPreloaded(chunks: ReturnType<typeof chunk>[]): string[] {
  const bundle = Object.fromEntries(chunks.map((one) => [one.fileName, one]));
  const tags = handler("", { bundle, chunk: chunks[0] });
  return Array.isArray(tags) ? tags.map(({ attrs }) => attrs.href) : [];
}

it("names what a script imports later and what that needs, and nothing that it has already", () => {
  const chunks = [
    chunk("start.js", ["shared.js"], ["later.js"]),
    chunk("shared.js"),
    chunk("later.js", ["shared.js", "drawn.js"]),
    chunk("drawn.js", ["drawn-too.js"], ["table.js"]),
    chunk("drawn-too.js"),
    chunk("table.js"),
  ];
  expect(listPreloaded(chunks)).toEqual(["/later.js", "/drawn.js", "/drawn-too.js"]);
});

it("names nothing where a script imports nothing later", () => {
  expect(listPreloaded([chunk("start.js", ["shared.js"]), chunk("shared.js")])).toEqual([]);
});
