import type { Digest } from "../types";
import type { Wording } from "../wording/create-wording";
import { type Markup, toProse } from "./to-prose";

const MARKDOWN: Markup = {
  plain: toInline,
  title: (line) => `# ${line}`,
  section: (line) => `## ${line}`,
  entry: (line) => `### ${line}`,
  note: (line) => `> ${line}`,
  aside: (line) => `*${line}*`,
  item: (line) => `- ${line}`,
  link: (line, address) => `[${line}](${address.replace(/[()]/g, toPercent)})`,
};

/**
 * The digest as Markdown: headline, each summary with who wrote it, statements with their chains,
 * each linked to its very words. https://spec.commonmark.org/
 */
export function toMarkdown(digest: Digest, wording: Wording): string {
  return toProse(digest, wording, MARKDOWN);
}

/** Page text on one line, with Markdown's own signs made plain. */
function toInline(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]<>#~]|&(?=#?\w+;)/g, "\\$&")
    .replace(/^(\d+)([.)]) /, "$1\\$2 ")
    .replace(/^[-+=]/, "\\$&");
}

function toPercent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16)}`;
}
