import "@wxt-dev/auto-icons";
import { defineConfig } from "wxt";
import { mergeChunks } from "./scripts/setup/merged-chunks.mjs";
import { preloadedLater } from "./scripts/setup/preload-later.mjs";
import { minifiedAgain } from "./scripts/setup/minify-again.mjs";
import { packedData } from "./scripts/setup/packed-data.mjs";
import { trimmedPolyfill } from "./scripts/setup/trim-polyfill.mjs";
import { trimmedReadability } from "./scripts/setup/trim-readability.mjs";

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  // For an endpoint of the reader's own; which one is held by its permission.
  "connect-src 'self' https: http:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

/** What is preloaded for a document; scripts preload nothing. */
const onlyDocuments = (_: string, files: string[], { hostType }: { hostType: string }) =>
  hostType === "html" ? files : [];

export default defineConfig({
  imports: false,
  modules: ["@wxt-dev/webextension-polyfill", "@wxt-dev/auto-icons"],
  autoIcons: { baseIconPath: "assets/icon.svg" },
  manifestVersion: 3,
  // Both browsers preload modules themselves; what is preloaded stands in the documents.
  vite: () => ({
    plugins: [trimmedReadability, trimmedPolyfill, preloadedLater, packedData, minifiedAgain],
    build: { modulePreload: { polyfill: false, resolveDependencies: onlyDocuments } },
  }),
  hooks: { "vite:build:extendConfig": mergeChunks },
  manifest: ({ browser }) => ({
    name: "__MSG_extensionName__",
    description: "__MSG_extensionDescription__",
    default_locale: "id",
    permissions: [
      "activeTab",
      "scripting",
      "storage",
      "contextMenus",
      ...(browser === "firefox" ? [] : ["sidePanel"]),
    ],
    optional_host_permissions: ["https://*/*", "http://*/*"],
    commands: {
      _execute_action: { suggested_key: { default: "Alt+K" } },
      "open-panel": {
        suggested_key: { default: "Alt+Shift+K" },
        description: "__MSG_openPanelCommand__",
      },
    },
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "ringkas@ringkas.example",
              strict_min_version: "142.0",
              data_collection_permissions: { required: ["none"], optional: ["websiteContent"] },
            },
          },
        }
      : { minimum_chrome_version: "125" }),
  }),
});
