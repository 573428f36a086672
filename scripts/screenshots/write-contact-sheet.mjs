import { writeFile } from "node:fs/promises";
import path from "node:path";

/** Writes one page with all pictures under their names, and answers its file. */
export async function writeContactSheet(files, folder) {
  const figures = files.map((file) => {
    const source = path.relative(folder, file);
    return `<figure><img src="${source}" alt=""><figcaption>${source}</figcaption></figure>`;
  });
  const sheet = path.join(folder, "contact-sheet.html");
  await writeFile(sheet, `<!doctype html><meta charset="utf-8">${STYLE}${figures.join("\n")}\n`);
  return sheet;
}

const STYLE = `<style>
  body { margin: 12px; background: #cfd4d8; columns: 8 200px; gap: 12px; }
  figure { margin: 0 0 12px; break-inside: avoid; }
  img { width: 100%; display: block; }
  figcaption { font: 10px/1.4 sans-serif; }
</style>`;
