import { isThorough } from "./is-thorough.mjs";

const ALL_LOOKS = ["id", "en"].flatMap((language) =>
  ["light", "dark"].map((theme) => ({ language, theme })),
);

/** Each language of the interface and each theme; in a thorough run, each with each. */
export const LOOKS = isThorough ? ALL_LOOKS : [ALL_LOOKS[0], ALL_LOOKS[3]];

/** Stores settings as the options do; `options` is a page of the extension. */
export async function saveSettings(options, settings) {
  await options.evaluate((given) => chrome.storage.local.set(given), settings);
}

/** Changes the look and waits until an open surface has it. */
export async function showLook(options, surface, { language, theme }) {
  await saveSettings(options, { language, theme });
  await surface.waitFor(`html[lang="${language}"][data-theme="${theme}"] main`);
}
