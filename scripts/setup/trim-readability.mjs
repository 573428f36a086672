import { readFileSync } from "node:fs";

/**
 * What Readability does for a page that is shown, and for pages as they come, by the kind of its
 * parts and their names: none of it changes which words it holds of the plain nodes that it is
 * given here (lib/article/plain-node.ts).
 */
const NAMED = [
  // Addresses, classes and wrappers of what would be shown; scripts, JSON-LD and pictures in
  // noscript, none of which is among the nodes.
  {
    kind: "method",
    names:
      "_postProcessContent _fixRelativeUris _simplifyNestedElements _cleanClasses _cleanStyles " +
      "_fixLazyImages _removeScripts _unwrapNoscriptImages _isSingleImage _getJSONLD " +
      // What lib/article/plain-readability.ts has in their place, and what only they call.
      "_getInnerText _getLinkDensity _getAllNodesWithTag _isValidByline _getArticleMetadata " +
      "_getArticleTitle _unescapeHtmlEntities _isUrl _findNode",
    toPlace: (name) => `^  ${name}\\([^)]*\\) \\{[^]*?^  \\},`,
  },
  {
    kind: "call of",
    names: "_postProcessContent _cleanStyles _fixLazyImages _removeScripts _unwrapNoscriptImages",
    toPlace: (name) => `^    this\\.${name}\\([^;]*;$`,
  },
  {
    kind: "option",
    names: "_debug _maxElemsToParse _classesToPreserve _keepClasses _articleSiteName",
    toPlace: (name) => `^  this\\.${name} ?=[^]*?;$`,
  },
  {
    kind: "table",
    names: "PRESENTATIONAL_ATTRIBUTES DEPRECATED_SIZE_ATTRIBUTE_ELEMS CLASSES_TO_PRESERVE",
    toPlace: (name) => `^  ${name}: \\[[^\\]]*\\],$`,
  },
  {
    kind: "expression",
    names:
      "extraneous replaceFonts normalize nextLink prevLink hashUrl srcsetUrl b64DataUrl " +
      "jsonLdArticleTypes",
    toPlace: (name) => `^    ${name}:\\s.*,$`,
  },
  {
    kind: "part of the answer",
    names: "title byline dir lang length excerpt siteName publishedTime",
    toPlace: (name) => `^      ${name}: .*,$`,
  },
];

/** What else there is of the same kind: its name, where it stands, and what stands there instead. */
const CUTS = [
  ["logger", /^ {2}if \(this\._debug\) \{[^]*?^ {2}\}$/gm],
  ["log", /^ *this\.log\((?:[^()]|\([^()]*\)|\((?:[^()]|\([^()]*\))*\))*\);$/gm],
  ["question whether to log", /^ *if \(this\._debug\) \{\s*\}$/gm],
  ["reason for the log", /(?<=errs\.push\()\s*`[^`]*`\s*(?=\))/g, "1"],
  ["other order of arguments", /^ {2}if \(options && [^]*?^ {2}\}$/gm],
  ["limit of elements", /^ {4}if \(this\._maxElemsToParse > 0\) \{[^]*?^ {4}\}$/gm],
  [
    "name inside a byline",
    /^ *\/\/ Find child node matching \[itemprop="name"\][^]*?\(itemPropNameNode \?\? node\)/gm,
    "this._articleByline = node",
  ],
  ["identity of what is held", /^ {6}if \(isPaging\) \{[^}]*\}$/gm],
  ["wrapper of its page", /^ {6}if \(neededToCreateTopCandidate\) \{[^]*?^ {6}\}$/gm],
  ["look into objects", /^ *if \(\s*\w+(?:\[i\])?\.tagName === "object" &&[^{]*\{[^}]*\}$/gm],
  ["map of entities", /^ {2}HTML_ESCAPE_MAP: \{[^}]*\},$/gm],
  ["look at JSON-LD", /this\._disableJSONLD \? \{\} : this\._getJSONLD\(this\._doc\)/g, "{}"],
  ["serializer of its own", /(?<=options\.serializer) \|\|\s*function \(el\) \{[^}]*\}/g],
  ["first paragraph", /^ {4}if \(!metadata\.excerpt\) \{[^]*?^ {4}\}$/gm],
  ["language", /^ *if \(node\.tagName === "HTML"\) \{[^}]*\}$/gm],
  ["direction", /^ *var ancestors = \[parentOfTopCandidate[^]*?(?= *return articleContent;$)/gm],
  // Plain nodes have no live lists and no `style`, and are renamed in place.
  ["guard of live lists", /^ *if \(this\._docJSDOMParser && [^{]*\{[^}]*\}$/gm],
  ["look at the style", /^ *\(!node\.style \|\| .*\) &&$/gm],
  ["element under another name", /^ {4}var replacement = [^]*?return replacement;$/gm],
];

const ALL = [
  ...NAMED.flatMap(({ kind, names, toPlace }) =>
    names.split(" ").map((name) => [`${kind} ${name}`, new RegExp(toPlace(name), "gm")]),
  ),
  ...CUTS,
];

/** Readability's source without all that; throws when something of it is gone. */
export function trimReadability(source) {
  return ALL.reduce((text, [name, place, instead = ""]) => {
    const trimmed = text.replace(place, instead);
    if (trimmed === text) throw new Error(`Readability has no ${name} any more.`);
    return trimmed;
  }, source);
}

/** Names that Readability gives to its own parts: "_grabArticle", "TEXT_NODE". */
const OWN_NAMES = /(?<![\w$"'`-])(?:_[a-zA-Z]{3,}|[A-Z]{3,}(?:_[A-Z]+)+)\b/g;

/** A function that gives short names to the own names of `source`, wherever they stand in code. */
export function toShortener(source) {
  const names = [...new Set(source.match(OWN_NAMES))];
  const short = new Map(names.map((name, at) => [name, `_${at.toString(36)}`]));
  return (code) => code.replace(OWN_NAMES, (name) => short.get(name) ?? name);
}

const FOLDER = "/@mozilla/readability/";
const FILE = new URL("../../node_modules/@mozilla/readability/Readability.js", import.meta.url);
const shorten = toShortener(readFileSync(FILE, "utf8"));
/** Our own part, which goes by Readability's names. */
const EXTENDED = "/lib/article/plain-readability.ts";

/** The Vite plugin that trims Readability: a sixth of the reader script, which pages must load. */
export const trimmedReadability = {
  name: "trim-readability",
  enforce: "pre",
  transform: (source, id) => {
    if (id.endsWith(`${FOLDER}Readability.js`))
      return { code: shorten(trimReadability(source)), map: null };
    if (id.endsWith(EXTENDED)) return { code: shorten(source), map: null };
    // Nobody asks whether a page is readable.
    const isIndex = id.endsWith(`${FOLDER}index.js`);
    return isIndex ? { code: source.replace(/^.*isProbably.*$/gm, ""), map: null } : null;
  },
};
