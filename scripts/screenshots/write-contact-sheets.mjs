import { writeFile } from "node:fs/promises";
import path from "node:path";

/** Pictures of one sheet at their own size. */
const FULL_SIZE = 8;

/**
 * Writes one page with all pictures under their names, small, and pages of a few at their own
 * size; answers the files.
 */
export async function writeContactSheets(files, folder) {
  const write = async (name, shown, style) => {
    const figures = shown.map((file) => {
      const source = path.relative(folder, file);
      return `<figure><figcaption>${source}</figcaption><img src="${source}" alt=""></figure>`;
    });
    const sheet = path.join(folder, `${name}.html`);
    await writeFile(sheet, `<!doctype html><meta charset="utf-8">${style}${figures.join("\n")}\n`);
    return sheet;
  };
  const sheets = [await write("contact-sheet", files, SMALL)];
  for (let start = 0; start < files.length; start += FULL_SIZE) {
    const number = String(start / FULL_SIZE + 1).padStart(2, "0");
    sheets.push(await write(`sheet-${number}`, files.slice(start, start + FULL_SIZE), FULL));
  }
  return sheets;
}

const BODY = "margin: 12px; background: #cfd4d8; gap: 12px;";
const FIGURE = "figure { margin: 0 0 12px; break-inside: avoid; }";
const CAPTION = "figcaption { font: 11px/1.4 sans-serif; }";
const SMALL = `<style>body { ${BODY} columns: 8 200px; } ${FIGURE} ${CAPTION}
  img { width: 100%; display: block; }</style>`;
const FULL = `<style>body { ${BODY} display: flex; flex-wrap: wrap; align-items: start; }
  ${FIGURE} ${CAPTION} img { display: block; max-width: 1000px; }</style>`;
