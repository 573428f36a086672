import type { Bylines } from "./read-bylines";
import { splitNames, type BylineWords } from "./split-names";
import { splitSignature } from "./split-signature";
import { toKey } from "./to-key";

const HOST = /^\S+\.\p{L}{2,4}$/u;
/** A word of a name is written with a capital, or is small ("van", "bin", "dan"). */
const SMALL_WORD = /(?<![\p{L}’'-])\p{Ll}{4,}/u;

/** What tells names from other words, and where they may stand beside bylines. */
export type BylineFacts = {
  words: BylineWords;
  siteNames: string[];
  /** The lines around the story. */
  lines: string[];
  /** What signs the story at its end, or null. */
  signature: string | null;
};

/**
 * The authors' names without "By", roles or the outlet's own name; [] when the page names none.
 *
 * JSON-LD first, then meta, then what the page marks or labels as its byline, or who signs
 * the story. Whom the page labels as its editor is left for whom it labels as its author. An
 * outlet that JSON-LD states stands where meta names nobody.
 */
export function pickAuthors(
  { linked, meta, marked, creators }: Bylines,
  { words, siteNames, lines, signature }: BylineFacts,
): string[] {
  const toNames = (texts: string[]) => toPeople(texts.flatMap((text) => splitNames(text, words)));
  const editors = new Set(lines.flatMap((line) => readEditors(line, words)).map(toKey));
  const isWriter = (name: string) => !editors.has(toKey(name));
  const toOthers = (texts: string[]) => toNames(texts).filter((name) => !isOutlet(name, siteNames));
  const stated = [linked, ...meta].map(toOthers).find((names) => names.length > 0);
  const writers = stated?.filter(isWriter) ?? [];
  if (writers.length > 0) return writers;
  const outlets = linked.filter((name) => isOutlet(name, siteNames));
  if (outlets.length > 0) return [...new Set([...outlets, ...toNames(linked)])];
  const printed = [...marked, ...lines.filter((line) => isByline(line, words))].map((line) =>
    toOthers([line]).filter((name) => !SMALL_WORD.test(name) && isWriter(name)),
  );
  const signed = splitSignature(signature ?? "").reporters;
  const others = [...printed, toOthers(signed), toOthers(creators)];
  return others.find((names) => names.length > 0) ?? stated ?? [];
}

/** True for a line such as "Penulis: Ani Sari". */
function isByline(line: string, { leads }: BylineWords): boolean {
  const key = line.toLowerCase();
  return leads.some((lead) => key.startsWith(lead) && /^\s*[:：]/.test(key.slice(lead.length)));
}

/** The names that a line gives to its editors: "Rep: Ani Sari/ Red: Budi Utomo" → Budi Utomo. */
function readEditors(line: string, words: BylineWords): string[] {
  return line.split(/[/|]/).flatMap((part) => {
    const [, label = "", names = ""] = /^([^:：]{2,30}?)\s*[:：]\s*(.+)$/.exec(part.trim()) ?? [];
    return words.editors.includes(toKey(label)) ? splitNames(names, words) : [];
  });
}

/** The names, each once; an address stands only where there is no name. */
function toPeople(names: string[]): string[] {
  const people = names.filter((name) => !HOST.test(name));
  return [...new Set(people.length > 0 ? people : names)];
}

/** True for the outlet's name, however it is dotted, or its company's, which begins with it. */
function isOutlet(name: string, siteNames: string[]): boolean {
  return siteNames.some(
    (site) =>
      toLetters(site) === toLetters(name) ||
      (site.length > 3 && toKey(name).startsWith(`${toKey(site)} `)),
  );
}

function toLetters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
