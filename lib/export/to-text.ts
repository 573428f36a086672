import type { Digest } from "../types";
import type { Wording } from "../wording/create-wording";
import { type Markup, toProse } from "./to-prose";

const asIs = (line: string) => line;

const TEXT: Markup = {
  plain: (words) => words.replace(/\s+/g, " "),
  title: asIs,
  section: asIs,
  entry: asIs,
  note: asIs,
  aside: asIs,
  item: (line) => `• ${line}`,
  link: null,
};

/** The digest as plain text, for messages and mail: what `toMarkdown` says without its links. */
export function toText(digest: Digest, wording: Wording): string {
  return toProse(digest, wording, TEXT);
}
