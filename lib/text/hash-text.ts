const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A 32-bit FNV-1a hash of a text, or of its end from `from` on. */
export function hashText(text: string, from = 0): number {
  let hash = FNV_OFFSET;
  for (let index = from; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  }
  return hash | 0;
}

/** A hash in so many bits, each as likely to be set as not. */
export function toShortHash(hash: number, bits: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> (32 - bits);
}
