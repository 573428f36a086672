/** Controls that turn the direction of print around, and marks that show nothing. */
const UNSEEN =
  /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

const ENTITIES: Record<string, string> = {
  quot: '"',
  amp: "&",
  apos: "'",
  lt: "<",
  gt: ">",
  nbsp: " ",
};

/**
 * A label as plain text: entities of a doubly escaped value resolved, white space folded, and
 * without the controls that let a page spoof the order of print.
 */
export function toPlainText(value: string): string {
  return value
    .replace(/&(?:#(\d{2,6})|#x([\da-f]{2,6})|(\w{2,5}));/gi, toCharacter)
    .replace(UNSEEN, "")
    .replace(/\s+/g, " ")
    .trim();
}

function toCharacter(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return ENTITIES[name.toLowerCase()] ?? entity;
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16);
  return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : entity;
}
