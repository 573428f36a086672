import type { Deadline } from "./deadline";

/** How the body of an answer ended. */
export type BodyEnd = "whole" | "broken" | "too-long" | "stopped";

/** The head of an answer, and its body as it comes. */
export type BytesResponse = {
  status: number;
  /** The address that answered, after any redirect that was followed. */
  url: string;
  contentType: string;
  /** A redirect that the request was told not to follow. */
  isRedirect: boolean;
  /** Reads on until `onBytes` says that it has enough, the body ends, or something stops it. */
  readBytes: (onBytes: (bytes: Uint8Array<ArrayBuffer>) => boolean) => Promise<BodyEnd>;
};

/** How long a request may take, and how much of its answer is read. */
export type RequestLimits = { deadline: Deadline; maxBytes: number };

/**
 * The response to a request, or why there is none. This is the only file that uses the network:
 * for an endpoint that the reader has set, and for further pages that the reader asked for. Where
 * a request may go is its caller's to say. Never rejects.
 */
export async function requestBytes(
  url: string,
  request: RequestInit,
  limits: RequestLimits,
): Promise<BytesResponse | "unreachable" | "stopped"> {
  const { deadline } = limits;
  try {
    const response = await deadline.race(fetch(url, { ...request, signal: deadline.signal }));
    const { status, type } = response;
    return {
      status,
      url: response.url,
      contentType: response.headers.get("content-type") ?? "",
      isRedirect: type === "opaqueredirect" || (status >= 300 && status < 400),
      readBytes: (onBytes) => readBytes(response, limits, onBytes),
    };
  } catch {
    return deadline.signal.aborted ? "stopped" : "unreachable";
  }
}

async function readBytes(
  response: Response,
  { deadline, maxBytes }: RequestLimits,
  onBytes: (bytes: Uint8Array<ArrayBuffer>) => boolean,
): Promise<BodyEnd> {
  const reader = response.body?.getReader();
  if (!reader) return "whole";
  let count = 0;
  try {
    for (;;) {
      const { done, value } = await deadline.race(reader.read());
      if (done) return "whole";
      count += value.byteLength;
      if (count > maxBytes) return "too-long";
      if (onBytes(value)) return "whole";
    }
  } catch {
    return deadline.signal.aborted ? "stopped" : "broken";
  } finally {
    reader.cancel().catch(() => {});
  }
}
