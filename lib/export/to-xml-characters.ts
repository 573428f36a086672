/** What no XML document may hold: half a character, controls, and two codes that are none. */
const FORBIDDEN = /\p{Surrogate}|[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/gu;

/** Markup with a replacement sign for each character that would make it no XML. */
export function toXmlCharacters(markup: string): string {
  return markup.replace(FORBIDDEN, "\ufffd");
}
