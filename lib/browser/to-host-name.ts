/**
 * The host name that a reader typed or pasted, with or without the rest of an address; null for
 * what names no host.
 *
 * @example toHostName("https://www.Bank.example/login") → "www.bank.example"
 */
export function toHostName(text: string): string | null {
  const typed = text.trim();
  const address = /^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return null;
  const { hostname, username } = new URL(address);
  const isHost = /^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(hostname) && /[a-z]/.test(hostname);
  return isHost && username === "" ? hostname : null;
}
