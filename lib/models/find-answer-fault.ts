import type { EngineFault } from "./engine";
import type { Completion } from "./read-completion";
import type { BodyEnd } from "../network/request-bytes";
import type { Endpoint } from "./to-endpoint";

/** All that came of one request. */
export type Answer = {
  status: number;
  isRedirect: boolean;
  end: BodyEnd;
  completion: Completion;
};

/** The setting that lets extensions use Ollama; it answers them with 403 without it. */
const OLLAMA_LINE = "OLLAMA_ORIGINS=chrome-extension://*,moz-extension://*";

const KINDS: Record<number, EngineFault["kind"]> = {
  401: "unauthorized",
  403: "forbidden",
  405: "no-such-address",
  407: "unauthorized",
  413: "quota",
  429: "too-many-requests",
};

/**
 * What is wrong with an endpoint's answer, or null when it is whole. The server's own
 * message is never passed on: some repeat the key in it.
 */
export function findAnswerFault(endpoint: Endpoint, answer: Answer): EngineFault | null {
  const { host, model } = endpoint;
  const params = { host, model, status: answer.status };
  const kind = findKind(endpoint, answer);
  if (kind === null) return null;
  return { kind, params: kind === "forbidden-origin" ? { host, line: OLLAMA_LINE } : params };
}

function findKind(endpoint: Endpoint, answer: Answer): EngineFault["kind"] | null {
  const { completion, end, status } = answer;
  if (answer.isRedirect) return "redirected";
  if (status < 200 || status > 299) return toStatusKind(endpoint, status, completion.hasError);
  if (end === "too-long") return "too-long";
  if (completion.hasError) return "server-error";
  if (!completion.isCompletion) return end === "broken" ? "broken-stream" : "not-a-model";
  const isCutShort = completion.isCut && toWholeLines(completion) === "";
  return !completion.isDone || isCutShort ? "broken-stream" : null;
}

/**
 * A 404 that brings an error in JSON is the protocol's own, and means the model; any other 404
 * means that the address is not the protocol's.
 */
function toStatusKind(
  endpoint: Endpoint,
  status: number,
  hasProtocolError: boolean,
): EngineFault["kind"] {
  if (status === 404) return hasProtocolError ? "no-such-model" : "no-such-address";
  if (status === 403 && endpoint.isNear) return "forbidden-origin";
  return KINDS[status] ?? (status >= 500 ? "server-error" : "refused-request");
}

/** What the model wrote, without a last line that its limit on length cut. */
export function toWholeLines({ text, isCut }: Completion): string {
  return isCut ? text.slice(0, Math.max(text.lastIndexOf("\n"), 0)) : text;
}
