import { stripUnseen } from "../text/strip-unseen";

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
  const resolved = value.replace(/&(?:#(\d{2,6})|#x([\da-f]{2,6})|(\w{2,5}));/gi, toCharacter);
  return stripUnseen(resolved).replace(/\s+/g, " ").trim();
}

function toCharacter(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return ENTITIES[name.toLowerCase()] ?? entity;
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16);
  return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : entity;
}
