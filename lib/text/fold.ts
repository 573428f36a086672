const REPLACEMENTS: [RegExp, string][] = [
  [/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, ""],
  [/[“”„‟«»″]/g, '"'],
  [/[‘’‚‛`´′]/g, "'"],
  [/[‐‑‒–—―−]/g, "-"],
  [/\s+/g, " "],
];

// Nothing in such a text has another form but its capitals; most words and sentences are such.
const PLAIN = /^(?:[!-_a-~]| (?! ))*$/;

/**
 * Words in the form that two texts are compared in: NFKC, lower case, one kind of quotation
 * mark, apostrophe, dash and space. The length is not kept, so never use it behind a span.
 *
 * @example fold("“Moskow–Pyongyang”") → "\"moskow-pyongyang\""
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().trim();
  let folded = text.normalize("NFKC").toLowerCase();
  for (const [pattern, by] of REPLACEMENTS) folded = folded.replace(pattern, by);
  return folded.trim();
}
