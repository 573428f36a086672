/** The key that names are compared by when the sets are joined. */
export function toKey(text: string): string {
  return text.toLowerCase();
}
