/**
 * What Readability does for a page that is shown, and for pages as they come: none of it changes
 * which words it holds of the plain nodes that it is given here (lib/article/plain-node.ts).
 */
const UNUSED = [
  // Addresses, classes and wrappers of what would be shown.
  "_postProcessContent",
  "_fixRelativeUris",
  "_simplifyNestedElements",
  "_cleanClasses",
  "_cleanStyles",
  "_fixLazyImages",
  // Scripts, JSON-LD and pictures in noscript, none of which is among the nodes.
  "_removeScripts",
  "_unwrapNoscriptImages",
  "_isSingleImage",
  "_getJSONLD",
];
const LOG = /^ *this\.log\((?:[^()]|\([^()]*\)|\((?:[^()]|\([^()]*\))*\))*\);$/gm;

/** Readability's source without its log and with the methods above empty; throws when one is gone. */
export function trimReadability(source) {
  return UNUSED.reduce(
    (text, name) => {
      const method = new RegExp(`^  ${name}\\([^)]*\\) \\{[\\s\\S]*?^  \\},`, "m");
      if (!method.test(text)) throw new Error(`Readability has no method ${name} any more.`);
      return text.replace(method, `  ${name}() {},`);
    },
    source.replace(LOG, ""),
  );
}

/** The Vite plugin that trims Readability: a sixth of the reader script, which pages must load. */
export const trimmedReadability = {
  name: "trim-readability",
  enforce: "pre",
  transform: (source, id) =>
    id.endsWith("/@mozilla/readability/Readability.js")
      ? { code: trimReadability(source), map: null }
      : null,
};
