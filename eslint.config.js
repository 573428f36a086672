import tseslint from "typescript-eslint";

/** Globals of the page and the browser, out of bounds where they must be passed in. */
const PAGE_GLOBALS = ["document", "window", "location", "navigator", "chrome", "browser"];

const noGlobals = ["error", ...PAGE_GLOBALS];

/** The one file that may reach the network, for what the reader has asked for. */
const NETWORK_FILE = "lib/network/request-bytes.ts";

/** The one file that may make a document of markup: in the page's process, where nothing of it runs. */
const PARSING_FILE = "entrypoints/pages.ts";

const NO_NETWORK = {
  selector: "CallExpression[callee.name='fetch']",
  message: `Nothing is fetched but in ${NETWORK_FILE}.`,
};

/** Only text may reach the screen, and only one place may reach the network. */
const FORBIDDEN_SYNTAX = [
  {
    selector:
      "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]",
    message: "Only text may reach the screen: use text nodes.",
  },
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: "Only text may reach the screen: use children.",
  },
  {
    selector:
      "CallExpression[callee.name='eval'], NewExpression[callee.name=/^(XMLHttpRequest|WebSocket|EventSource|Function)$/]",
    message: "Nothing is streamed or evaluated here.",
  },
];

const NO_PARSING = {
  selector: "NewExpression[callee.name='DOMParser']",
  message: `Nothing is parsed as markup but in ${PARSING_FILE}.`,
};

const noImports = (...group) => ["error", { patterns: [{ group }] }];

export default tseslint.config(
  { ignores: [".output/", ".wxt/", "node_modules/"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "no-restricted-syntax": ["error", NO_NETWORK, NO_PARSING, ...FORBIDDEN_SYNTAX],
      "max-lines": ["error", 200],
    },
  },
  {
    files: [
      "lib/{text,weights,summary,checks,attribution,sources,wording,export,models,network}/**/*.ts",
    ],
    rules: {
      "no-restricted-globals": noGlobals,
      "no-restricted-imports": noImports("**/data/**", "**/browser/**", "wxt/*", "**/article/**"),
    },
  },
  {
    files: [NETWORK_FILE],
    rules: { "no-restricted-syntax": ["error", NO_PARSING, ...FORBIDDEN_SYNTAX] },
  },
  {
    files: [PARSING_FILE],
    rules: { "no-restricted-syntax": ["error", NO_NETWORK, ...FORBIDDEN_SYNTAX] },
  },
  {
    files: ["lib/{article,annotate}/**/*.ts", "lib/digest.ts", "lib/read-gist.ts"],
    rules: {
      "no-restricted-globals": noGlobals,
      "no-restricted-imports": noImports("**/browser/**", "wxt/*"),
    },
  },
  {
    files: ["lib/browser/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", "document", "window", "location"],
      "no-restricted-imports": noImports(
        "**/data/**",
        "**/digest",
        "**/read-gist",
        "**/attribution/**",
      ),
    },
  },
  {
    files: ["components/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-globals": ["error", "chrome", "browser"],
      "no-restricted-imports": noImports("**/data/**", "wxt/*", "**/digest", "**/read-gist"),
    },
  },
  {
    files: ["tests/**", "scripts/**"],
    rules: { "max-lines": "off", "no-restricted-syntax": "off" },
  },
);
