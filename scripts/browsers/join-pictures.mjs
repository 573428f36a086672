import { readFile } from "node:fs/promises";

/** Draws the pictures in `files` side by side in a blank tab and saves that as `target`. */
export async function joinPictures(tab, files, target) {
  const pictures = await Promise.all(files.map((file) => readFile(file, "base64")));
  await tab.resize(1_560, 850);
  await tab.evaluate(drawPictures, pictures);
  await tab.screenshot(target);
}

/* Runs in the tab. */
async function drawPictures(pictures) {
  document.body.style = `margin: 0; height: 100vh; display: flex; gap: 20px; background: #dfe3e6;
    justify-content: center; align-items: center`;
  for (const picture of pictures) {
    const image = new Image();
    image.style = "box-shadow: 0 2px 12px rgb(0 0 0 / 0.25)";
    image.src = `data:image/png;base64,${picture}`;
    document.body.append(image);
    await image.decode();
  }
}
