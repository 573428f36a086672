/** Adds a chunk's file and those of all that it needs from the start. */
function addFiles(files, bundle, file) {
  if (files.has(file)) return files;
  files.add(file);
  for (const needed of bundle[file].imports) addFiles(files, bundle, needed);
  return files;
}

const NO_PRELOAD = "export const __vitePreload = (load) => load();";

/**
 * The Vite plugin that names in a document, beside what its script needs from the start, what the
 * script itself imports later: the browser fetches both at once.
 */
export const preloadedLater = {
  name: "preload-later",
  enforce: "pre",
  // So nothing is left to preload as the script runs.
  load: (id) => (id.endsWith("vite/preload-helper.js") ? NO_PRELOAD : null),
  transformIndexHtml: {
    order: "post",
    handler: (html, { bundle, chunk }) => {
      if (!chunk) return html;
      const known = addFiles(new Set(), bundle, chunk.fileName);
      const files = new Set(known);
      for (const later of chunk.dynamicImports) addFiles(files, bundle, later);
      const added = [...files].filter((file) => !known.has(file));
      return added.map((file) => ({
        tag: "link",
        attrs: { rel: "modulepreload", crossorigin: true, href: `/${file}` },
        injectTo: "head",
      }));
    },
  },
};
