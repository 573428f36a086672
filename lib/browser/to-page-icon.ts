/** An icon drawn at 16 px has no need of more. */
const MAX_CHARACTERS = 100_000;

/**
 * A tab's icon where the browser or the page itself has it as data; null for one that would have
 * to be fetched.
 */
export function toPageIcon(address: string | undefined): string | null {
  if (!address || address.length > MAX_CHARACTERS) return null;
  return /^data:image\/[a-z0-9.+-]+[;,]/i.test(address) ? address : null;
}
