import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { findCaptions } from "../../lib/article/find-captions";
import { isProse } from "../../lib/article/pick-core";
import { readBlocks } from "../../lib/article/read-blocks";

const alt = "Warga menonton pembukaan jembatan di tepi sungai";
const story = `<p>${"Jembatan itu dibuka pada pagi hari oleh kepala desa. ".repeat(8)}</p>`;

function read(body: string): string[] {
  const tree = readBlocks(new JSDOM(`<body>${body}</body>`).window.document);
  return [...findCaptions(tree, new Set(tree.blocks.filter(isProse)))].map(({ text }) => text);
}

describe("findCaptions", () => {
  it.each([
    [`${story}<img alt="${alt}"><div>${alt}.</div>`, [`${alt}.`]],
    [`${story}<img alt="${alt}"><div>${alt}. (Kabar/Ani)</div>`, [`${alt}. (Kabar/Ani)`]],
    [`${story}<img alt="${alt}"><h2>${alt}</h2>`, []],
    [`${story}<img alt="Logo"><div>Logo</div>`, []],
    [`<p>${alt} pada pagi hari, kata kepala desa.</p><img alt="${alt}">`, []],
    [story, []],
  ])("finds in %s", (body, captions) => {
    expect(read(body)).toEqual(captions);
  });
});
