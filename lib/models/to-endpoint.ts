/** What the reader types in: an address, a model's name, and a key or "". */
export type EndpointSetting = { address: string; model: string; key: string };

/** A server of the reader's that speaks the chat completions protocol. */
export type Endpoint = {
  /** Where requests go: ".../chat/completions". */
  url: string;
  /** As the reader is told: "localhost:11434". */
  host: string;
  /** The one match pattern that permission is asked for; patterns of Firefox take no port. */
  permission: string;
  /** On this device or in its own network, so that "offline" does not matter. */
  isNear: boolean;
  model: string;
  /** Goes into the header of requests to `url` and nowhere else. */
  key: string | null;
};

/** Why a setting cannot be used; its words are `engine.address.<reason>`. */
export const ENDPOINT_REFUSALS = [
  "not-an-address",
  "not-http",
  "open-http",
  "has-credentials",
  "has-query",
  "no-model",
  "bad-key",
] as const;

export type EndpointRefusal = (typeof ENDPOINT_REFUSALS)[number];

/** What decoding an endpoint's setting gives. */
export type EndpointDecision =
  { kind: "endpoint"; endpoint: Endpoint } | { kind: "refused"; reason: EndpointRefusal };

const COMPLETIONS = "/chat/completions";

/** What every server of this protocol puts before the path when the reader names only a host. */
const DEFAULT_BASE = "/v1";

/**
 * The endpoint that a setting names, or why it is refused.
 *
 * https may go anywhere; http, which anyone on the way can read, only to this device or to the
 * private networks of RFC 1918 by number (a name like "nas.local" may resolve to anything). The
 * URL standard brings every spelling of a number to one form first ("127.1", "0x7f.1"). A name
 * and password, or a query that may hold a key, have no place in the address.
 *
 * @example { address: "http://localhost:11434" } → url "http://localhost:11434/v1/chat/completions"
 */
export function toEndpoint({ address, model, key }: EndpointSetting): EndpointDecision {
  const url = toUrl(address.trim());
  if (url === null) return { kind: "refused", reason: "not-an-address" };
  const reason = refuseUrl(url) ?? refuseWords(model.trim(), key.trim());
  if (reason !== null) return { kind: "refused", reason };
  return {
    kind: "endpoint",
    endpoint: {
      url: url.origin + toCompletionsPath(url.pathname),
      host: url.host,
      permission: `${url.protocol}//${url.hostname}/*`,
      isNear: isNearHost(url.hostname),
      model: model.trim(),
      key: key.trim() || null,
    },
  };
}

function toUrl(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

function refuseUrl(url: URL): EndpointRefusal | null {
  if (url.protocol !== "https:" && url.protocol !== "http:") return "not-http";
  if (url.username !== "" || url.password !== "") return "has-credentials";
  if (url.search !== "") return "has-query";
  return url.protocol === "http:" && !isNearHost(url.hostname) ? "open-http" : null;
}

/** A header takes visible ASCII only; a key with anything else was copied wrongly. */
function refuseWords(model: string, key: string): EndpointRefusal | null {
  if (model === "") return "no-model";
  return /^[\x21-\x7e]*$/.test(key) ? null : "bad-key";
}

function toCompletionsPath(path: string): string {
  const base = path.replace(/\/+$/, "");
  if (base.endsWith(COMPLETIONS)) return base;
  return (base || DEFAULT_BASE) + COMPLETIONS;
}

/** Loopback (RFC 1122, RFC 4291, RFC 6761) or private use (RFC 1918), in the URL's own spelling. */
function isNearHost(hostname: string): boolean {
  if (hostname === "localhost" || hostname.endsWith(".localhost") || hostname === "[::1]")
    return true;
  const parts = /^(\d+)\.(\d+)\.\d+\.\d+$/.exec(hostname);
  if (!parts) return false;
  const [first, second] = [Number(parts[1]), Number(parts[2])];
  if (first === 127 || first === 10) return true;
  return first === 172 ? second >= 16 && second <= 31 : first === 192 && second === 168;
}
