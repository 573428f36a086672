const FILE = /\/webextension-polyfill\/dist\/browser-polyfill\.js$/;

/** Interfaces of the browser that are not called here; what is not described is left as it is. */
export const UNCALLED =
  "alarms bookmarks browserAction browsingData cookies devtools downloads extension history " +
  "identity idle management notifications pageAction sessions topSites webNavigation webRequest";

/** The polyfill without what it says of those interfaces; throws when it says nothing of one. */
export function trimPolyfill(source) {
  return UNCALLED.split(" ").reduce((text, name) => {
    const described = new RegExp(`^        "${name}": \\{[^]*?^        \\},?\\n`, "m");
    const trimmed = text.replace(described, "");
    if (trimmed === text) throw new Error(`The polyfill has no ${name} any more.`);
    return trimmed;
  }, source);
}

/** The Vite plugin that trims the polyfill: 1.3 kB less in the archive. */
export const trimmedPolyfill = {
  name: "trim-polyfill",
  enforce: "pre",
  transform: (source, id) => (FILE.test(id) ? { code: trimPolyfill(source), map: null } : null),
};
