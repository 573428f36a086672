import type { Block } from "./page-tree";
import type { ReadingData, ReadingWords } from "./reading-data";
import { findOpening, mayOpen, toKey, toTextKey } from "./to-key";

/** A line that opens like a lead to another story and is longer is a sentence of the story. */
const MAX_LEAD = 220;
const MAX_NOTICE = 400;
/** Lines of rights and of hashtags, known by their sign. */
const SIGNED = /^(?:©|\([cC]\)\s|#\p{L}\S*(?:\s|$))/u;
const MAX_SIGNED = 120;
/** Staff's initials or a page's number on a line of their own: "(kpl/tch)", "[rnd]", "(H-2)". */
const INITIALS =
  /^[([](?=[^)\]]*[\p{Ll}\d])(?:\p{L}{1,6}(?:\/\p{L}{1,6})+|\p{Lu}-\d{1,2}|\p{Ll}{2,4})[)\]]$/u;

/**
 * A test that tells lines that lead elsewhere, notices, captions and bylines by their words, and
 * invitations to follow the outlet by the address of its channel.
 */
export function toLineTest({
  languages,
  channels,
}: Pick<ReadingData, "languages" | "channels">): (block: Block) => boolean {
  const all = (pick: (words: ReadingWords) => string[]) => languages.flatMap(pick);
  const lines = new Set([...all((words) => words.lines), ...all((words) => words.relatedHeadings)]);
  const related = all((words) => words.relatedOpenings);
  const notices = all((words) => [
    ...words.noticeOpenings,
    ...words.wallOpenings,
    ...words.creditOpenings,
  ]);
  const captions = new Set(all((words) => words.captionLabels));
  const labels = [...captions, ...all((words) => words.bylineLabels)];
  labels.push(...all((words) => words.creditLabels));
  const relatedLabels = all((words) => words.relatedLabels);
  const openings = [...related, ...notices, ...labels, ...relatedLabels];
  return (block) => {
    const { text, links } = block;
    if (text.length > MAX_NOTICE) return false;
    const key = toTextKey(block);
    if (key === "" || lines.has(key.replace(/\d+/g, "#"))) return true;
    if (text.length < MAX_SIGNED && isSigned(text)) return true;
    if (endsWithCredit(text, captions)) return true;
    if (text.length < MAX_LEAD && links.some(({ href }) => isChannel(href, channels))) return true;
    if (!mayOpen(key, openings)) return false;
    if (text.length < MAX_LEAD && findOpening(key, related) !== null) return true;
    if (findOpening(key, notices) !== null) return true;
    if (text.length > MAX_LEAD) return false;
    if (opensWithLabel(key, labels)) return true;
    return links.length > 0 && opensWithLabel(key, relatedLabels);
  };
}

function isChannel(href: string, channels: readonly string[]): boolean {
  return channels.some((channel) => href.includes(channel));
}

/** Signed lines open with one of few signs, which spares most lines the classes of all scripts. */
function isSigned(text: string): boolean {
  return "©([#".includes(text.charAt(0)) && (SIGNED.test(text) || INITIALS.test(text));
}

function opensWithLabel(key: string, labels: string[]): boolean {
  const label = findOpening(key, labels);
  return label !== null && /^\s*[:：]/.test(key.slice(label.length));
}

/** True for a caption that closes with its credit: "A quiet street (Image: Getty)". */
function endsWithCredit(text: string, captions: Set<string>): boolean {
  if (!/[)\]]$/.test(text)) return false;
  const label = /[([]\s*([^()[\]:]{3,20})\s*:[^()[\]]{2,60}[)\]]$/.exec(text)?.[1];
  return label !== undefined && captions.has(toKey(label));
}
