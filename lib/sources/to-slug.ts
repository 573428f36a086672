const HYPHEN = "-";
const ACCENTS = /\p{M}/gu;
const APOSTROPHES = /['’]/gu;
const BREAKS = /[^\p{L}\p{N}]+/gu;
const ASCII = /^[ -~]*$/u;
const ASCII_BREAKS = /[^a-z0-9]+/g;

/**
 * The id that a name gives: lower case without accents, words joined by hyphens. A name in plain
 * letters takes a short way, since the table makes thousands of ids as it opens.
 *
 * @example toSlug("Yeni Şafak") → "yeni-safak"
 */
export function toSlug(name: string): string {
  const lower = name.toLowerCase();
  const slug = ASCII.test(name)
    ? (lower.includes("'") ? lower.replace(APOSTROPHES, "") : lower).replace(ASCII_BREAKS, HYPHEN)
    : spellPlainly(lower).replace(APOSTROPHES, "").replace(BREAKS, HYPHEN);
  const start = slug.startsWith(HYPHEN) ? 1 : 0;
  return slug.slice(start, slug.endsWith(HYPHEN) ? -1 : undefined);
}

function spellPlainly(lower: string): string {
  return lower.normalize("NFD").replace(ACCENTS, "").replace(/ı/gu, "i");
}
