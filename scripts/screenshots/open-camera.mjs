import path from "node:path";

const LOOKS = ["id", "en"].flatMap((language) =>
  ["light", "dark"].map((theme) => ({ language, theme })),
);
/** The narrowest and the widest that readers make the panel. */
const WIDTHS = [320, 400];
const DOCUMENT_WIDTH = 1_000;
const nothing = async () => {};

/**
 * The ways to look (see ../states/visit-states.mjs) that take pictures, in every language and
 * theme, into `folder`. Their names are added to `files`.
 */
export function openCamera({ browser, save }, { folder, files }) {
  const lookOnce = async (surface, name) => {
    files.push(path.join(folder, `${name}.png`));
    await surface.screenshot(files.at(-1));
  };
  const lookAt = async ({ surface, name, width }, prepare = nothing, clear = nothing) => {
    for (const { language, theme } of LOOKS) {
      await save({ language, theme });
      await surface.waitFor(`html[lang="${language}"][data-theme="${theme}"] main`);
      await prepare();
      if (width) await showWhole(surface, width);
      await lookOnce(surface, `${name}-${language}-${theme}`);
      await clear();
    }
  };
  const look = (surface, name, ...steps) =>
    lookAt({ surface, name, width: surface.goto && DOCUMENT_WIDTH }, ...steps);
  /* As narrow and as wide as readers make it, where the browser lets that be set. */
  const lookBeside = async (name, ...steps) => {
    const { panel } = browser;
    for (const width of panel.resize ? WIDTHS : [null]) {
      const whole = ["panel", name, width].filter(Boolean).join("-");
      await lookAt({ surface: panel, name: whole, width }, ...steps);
    }
  };
  /* Only Chromium can be told to take the reader's own colours while it runs. */
  const lookForced = async (surface, name) => {
    if (!surface.emulateMedia) return;
    await surface.emulateMedia("forced-colors", "active");
    await lookOnce(surface, `${name}-forced`);
    await surface.emulateMedia("forced-colors", "none");
  };
  return { look, lookOnce, lookBeside, lookForced };
}

/* Makes a surface as high as it takes to see all of it. */
async function showWhole(surface, width) {
  await surface.resize(width, 500);
  const height = await surface.evaluate(() => document.documentElement.scrollHeight);
  await surface.resize(width, height);
}
