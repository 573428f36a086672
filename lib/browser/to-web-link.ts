/**
 * A link of a page, as the menu gives it, if it leads to the web; else null. An extension may open
 * more than a page may: the browser's own pages, and what ends it ("chrome://quit").
 */
export function toWebLink(address: string | undefined): string | null {
  return /^https?:\/\//i.test(address ?? "") ? (address ?? null) : null;
}
