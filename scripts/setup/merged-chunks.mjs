/** What the background imports: it loads that much at every start, and all else of ours has it too. */
const isOfBackground = (id, context) =>
  context.getModuleInfo(id).importers.some((file) => file.endsWith("/entrypoints/background.ts"));
/** What every script starts with. */
const START = /vite\/preload-helper\.js$|virtual:wxt-.*plugins/;
const SHOWN =
  /\/(?:components|lib)\/.*\.(?:tsx?|json|json\.js)$|\/entrypoints\/popup\/show-asked\.tsx$/;
/** Files of data that wait until they are asked for, the options' own, and the way to a model. */
const LATER =
  /\/(?:data\/(?:tagger|organisations|prompts)|components\/options|models|network)\/|\/engine-|-engine\./;

/**
 * What is shared, in three chunks by when it is needed, each with all that its modules import: the
 * smaller a file, the worse it packs, and the more of them, the longer a document waits (14 files
 * less pack to 7.5 kB less). Only what reaches the network stays apart (`tests/e2e/bundle.test.mjs`).
 */
const GROUPS = [
  {
    debugName: "base",
    name: (id, context) => (START.test(id) || isOfBackground(id, context) ? "base" : null),
    priority: 3,
  },
  { name: "ask", test: /\/lib\/surface\/ask-tab\.ts$/, priority: 2 },
  { name: "show", test: (id) => SHOWN.test(id) && !LATER.test(id), priority: 1 },
];

/** Sets how the scripts of background and documents are split; scripts for pages stand alone. */
export function mergeChunks(entrypoints, config) {
  if (entrypoints.length < 2) return;
  Object.assign(config.build.rollupOptions.output, {
    chunkFileNames: "[name].js",
    entryFileNames: "[name].js",
    assetFileNames: "[name].[ext]",
    codeSplitting: { groups: GROUPS },
  });
}
