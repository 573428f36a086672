import type { Deadline } from "../network/deadline";
import { requestBytes, type BodyEnd } from "../network/request-bytes";
import type { Endpoint } from "./to-endpoint";

/** A summary is 2 kB and its stream some 100 times that; more is a fault or a flood. */
const MAX_ANSWER_BYTES = 256 * 1024;

/** The head of an endpoint's answer, and its text as it comes. */
export type EndpointResponse = {
  status: number;
  isRedirect: boolean;
  /** Reads on until `onText` says that it has enough, the text ends, or something stops it. */
  readText: (onText: (text: string) => boolean) => Promise<BodyEnd>;
};

/**
 * The endpoint's response to `body`, or why there is none: of an endpoint that the reader has set
 * and allowed.
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
  };
  const limits = { deadline, maxBytes: MAX_ANSWER_BYTES };
  const response = await requestBytes(endpoint.url, request, limits);
  if (response === "unreachable" || response === "stopped") return response;
  const { status, isRedirect, readBytes } = response;
  const readText: EndpointResponse["readText"] = (onText) => {
    const decoder = new TextDecoder();
    return readBytes((bytes) => onText(decoder.decode(bytes, { stream: true })));
  };
  return { status, isRedirect, readText };
}

function toHeaders({ key }: Endpoint): Record<string, string> {
  return {
    "content-type": "application/json",
    accept: "text/event-stream, application/json",
    ...(key === null ? {} : { authorization: `Bearer ${key}` }),
  };
}
