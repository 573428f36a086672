/** HTML looks for its own declaration no further than this. */
const HEAD_CHARS = 1_024;
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i;
const NAMED = /charset\s*=\s*["']?\s*([\w:-]+)/i;

/**
 * The text of a page's bytes: by the encoding that its header names, else the page itself, else
 * UTF-8 where the bytes are that, else Windows-1252, as browsers do for western pages.
 *
 * The pieces are decoded as they came: beside a page, Firefox lets no array be made of them.
 */
export function toHtml(pieces: readonly Uint8Array[], contentType: string): string {
  const western = decode(pieces, "windows-1252") ?? "";
  const head = western.slice(0, HEAD_CHARS);
  const named = NAMED.exec(contentType)?.[1] ?? DECLARED.exec(head)?.[1];
  return (
    (named ? decode(pieces, named) : null) ?? decode(pieces, "utf-8", { fatal: true }) ?? western
  );
}

/** The text in an encoding; null where no encoding has that name, or a fatal one meets a fault. */
function decode(
  pieces: readonly Uint8Array[],
  encoding: string,
  options?: TextDecoderOptions,
): string | null {
  try {
    const decoder = new TextDecoder(encoding, options);
    const texts = pieces.map((piece) => decoder.decode(piece, { stream: true }));
    return texts.join("") + decoder.decode();
  } catch {
    return null;
  }
}
