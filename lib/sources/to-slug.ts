/**
 * The id that a name gives: lower case without accents, words joined by hyphens.
 *
 * @example toSlug("Yeni Şafak") → "yeni-safak"
 */
export function toSlug(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ı/gu, "i")
    .replace(/['’]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "");
}
