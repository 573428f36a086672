/**
 * The first of the addresses that a browser can open from anywhere, without its fragment; null
 * when there is none. Addresses of files stay private: they name folders of the reader.
 *
 * @example ["file:///home/a.html", "https://berita.example/a#b"] → "https://berita.example/a"
 */
export function pickWebAddress(addresses: readonly (string | null)[]): string | null {
  for (const address of addresses) {
    if (address === null || !URL.canParse(address)) continue;
    const url = new URL(address);
    url.hash = "";
    if (/^https?:$/.test(url.protocol)) return url.href;
  }
  return null;
}
