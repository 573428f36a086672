import type { Deadline } from "./deadline";
import { requestBytes, type BodyEnd, type BytesResponse } from "./request-bytes";
import { toHtml } from "./to-html";

/** The largest news pages have 2 MB of markup; more is refused as `readPage` would refuse it. */
const MAX_PAGE_BYTES = 6 * 1024 * 1024;

/** Why a page did not come. */
export type PageFaultKind =
  | "offline"
  | "unreachable"
  | "not-found"
  | "forbidden"
  | "server-error"
  | "redirected"
  | "not-html"
  | "too-large"
  | "broken"
  | "no-answer"
  | "cancelled";

/** A page's markup and the address that gave it, or why there is none. */
export type PageResponse =
  { kind: "html"; html: string; url: string } | { kind: "fault"; fault: PageFaultKind };

export type PageRequest = {
  address: string;
  /** The origin of the page that the reader has open: no other is ever asked. */
  origin: string;
  deadline: Deadline;
  isOnline: () => boolean;
};

/**
 * The markup of a page of the same origin, with the reader's own access to it.
 *
 * A redirect is first seen and not followed, then followed within the origin alone: the mode
 * "same-origin" gives up before another host is asked. Never rejects.
 */
export async function requestPage(request: PageRequest): Promise<PageResponse> {
  const { address, origin, deadline, isOnline } = request;
  if (!isOfOrigin(address, origin)) return toFault("redirected");
  const first = await ask(address, "manual", deadline);
  const isMoved = typeof first === "object" && first.isRedirect;
  const response = isMoved ? await ask(address, "follow", deadline) : first;
  if (response === "stopped") return toFault(toStop(deadline));
  if (response === "unreachable")
    return toFault(isMoved ? "redirected" : isOnline() ? "unreachable" : "offline");
  const fault = findHeadFault(response, origin);
  return fault ? toFault(fault) : readHtml(response, deadline);
}

function ask(address: string, redirect: RequestRedirect, deadline: Deadline) {
  const request: RequestInit = {
    mode: "same-origin",
    credentials: "same-origin",
    headers: { accept: "text/html, application/xhtml+xml" },
    redirect,
  };
  return requestBytes(address, request, { deadline, maxBytes: MAX_PAGE_BYTES });
}

/** What the head of an answer says against it. */
function findHeadFault(response: BytesResponse, origin: string): PageFaultKind | null {
  const { status, url, contentType, isRedirect } = response;
  if (isRedirect || !isOfOrigin(url, origin)) return "redirected";
  if (status === 404 || status === 410) return "not-found";
  if (status === 401 || status === 402 || status === 403 || status === 451) return "forbidden";
  if (status < 200 || status >= 300) return "server-error";
  return /^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i.test(contentType)
    ? null
    : "not-html";
}

async function readHtml(response: BytesResponse, deadline: Deadline): Promise<PageResponse> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const end = await response.readBytes((bytes) => {
    pieces.push(bytes);
    return false;
  });
  if (end !== "whole") return toFault(toEndFault(end, deadline));
  return { kind: "html", html: toHtml(pieces, response.contentType), url: response.url };
}

function toEndFault(end: Exclude<BodyEnd, "whole">, deadline: Deadline): PageFaultKind {
  if (end === "stopped") return toStop(deadline);
  return end === "too-long" ? "too-large" : "broken";
}

function toStop(deadline: Deadline): PageFaultKind {
  return deadline.isOver() ? "no-answer" : "cancelled";
}

function isOfOrigin(address: string, origin: string): boolean {
  return URL.canParse(address) && new URL(address).origin === origin;
}

function toFault(fault: PageFaultKind): PageResponse {
  return { kind: "fault", fault };
}
