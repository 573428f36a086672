import type { Deadline } from "./deadline";
import type { Endpoint } from "./to-endpoint";

/** A summary is 2 kB and its stream some 100 times that; more is a fault or a flood. */
const MAX_ANSWER_BYTES = 256 * 1024;

/** How the text of an answer ended. */
export type TextEnd = "whole" | "broken" | "too-long" | "stopped";

/** The head of an endpoint's answer, and its text as it comes. */
export type EndpointResponse = {
  status: number;
  isRedirect: boolean;
  /** Reads on until `onText` says that it has enough, the text ends, or something stops it. */
  readText: (onText: (text: string) => boolean) => Promise<TextEnd>;
};

/**
 * The endpoint's response to `body`, or why there is none. This is the only file that uses the
 * network, and only for an endpoint that the reader has set and allowed.
 *
 * A redirect is seen and not followed ("manual" tells it from an unreachable server, "error" does
 * not), so key and article reach no other server. Never rejects.
 */
export async function requestEndpoint(
  endpoint: Endpoint,
  body: string,
  deadline: Deadline,
): Promise<EndpointResponse | "unreachable" | "stopped"> {
  const request: RequestInit = {
    method: "POST",
    headers: toHeaders(endpoint),
    body,
    redirect: "manual",
    credentials: "omit",
    referrerPolicy: "no-referrer",
    cache: "no-store",
    signal: deadline.signal,
  };
  try {
    const response = await deadline.race(fetch(endpoint.url, request));
    const { status, type } = response;
    return {
      status,
      isRedirect: type === "opaqueredirect" || (status >= 300 && status < 400),
      readText: (onText) => readText(response, deadline, onText),
    };
  } catch {
    return deadline.signal.aborted ? "stopped" : "unreachable";
  }
}

function toHeaders({ key }: Endpoint): Record<string, string> {
  return {
    "content-type": "application/json",
    accept: "text/event-stream, application/json",
    ...(key === null ? {} : { authorization: `Bearer ${key}` }),
  };
}

async function readText(
  response: Response,
  deadline: Deadline,
  onText: (text: string) => boolean,
): Promise<TextEnd> {
  const reader = response.body?.getReader();
  if (!reader) return "whole";
  const decoder = new TextDecoder();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await deadline.race(reader.read());
      if (done) return "whole";
      bytes += value.byteLength;
      if (bytes > MAX_ANSWER_BYTES) return "too-long";
      if (onText(decoder.decode(value, { stream: true }))) return "whole";
    }
  } catch {
    return deadline.signal.aborted ? "stopped" : "broken";
  } finally {
    reader.cancel().catch(() => {});
  }
}
